package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planstatus;

/**
 * A frozen version of the plan put by a bestuur to one of its councils.
 *
 * <p>Life cycle: put to the council with a term, which may be made longer. The council issues its view, within the term or after it (then it is
 * marked late and the bestuur need not have waited). The bestuur reacts to every point and may revise a reaction; the earlier one stays. A council
 * that did not consent may issue a view anew once every point has its reaction; the earlier view and its points stay. A council that was asked about
 * another text keeps its view of that text: for the new one it is asked anew.
 */
@Entity
@Table(name = "adviesaanvraag")
public class Adviesaanvraag {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false)
    private Long regioId;
    @Column(name = "plan_id", nullable = false)
    private Long planId;
    @Column(name = "plan_versie_id", nullable = false)
    private Long planVersieId;
    @Column(name = "bestuur_partij_id", nullable = false)
    private Long bestuurPartijId;
    @Column(name = "raad_partij_id", nullable = false)
    private Long raadPartijId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Medezeggenschapsrecht recht;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Grondslag grondslag;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Geleding geleding;
    @Enumerated(EnumType.STRING) @Column(name = "voorgesteld_recht", length = 20)
    private Medezeggenschapsrecht voorgesteldRecht;
    @ElementCollection
    @CollectionTable(name = "adviesaanvraag_regel", joinColumns = @JoinColumn(name = "adviesaanvraag_id"))
    @Column(name = "regel_id", nullable = false)
    private Set<Long> regels = new HashSet<>();
    @Column(nullable = false, length = 4000)
    private String grond;
    @Column(nullable = false, length = 4000)
    private String samenvatting;
    @Embedded
    private Gevolgen gevolgen;
    @Column(nullable = false)
    private LocalDate termijn;
    @Column(name = "voorgelegd_op", nullable = false)
    private Instant voorgelegdOp;
    @Column(name = "voorgelegd_door", nullable = false, length = 200)
    private String voorgelegdDoor;
    @Column(name = "voorgelegd_mandaat_id", nullable = false)
    private Long voorgelegdMandaatId;
    @Enumerated(EnumType.STRING) @Column(length = 30)
    private Strekking strekking;
    @Column(name = "zienswijze_toelichting", length = 4000)
    private String toelichting;
    private LocalDate vergaderdatum;
    @Column(name = "uitgebracht_op")
    private Instant uitgebrachtOp;
    @Column(name = "uitgebracht_door", length = 200)
    private String uitgebrachtDoor;
    @Column(name = "uitgebracht_mandaat_id")
    private Long uitgebrachtMandaatId;
    @Column(name = "te_laat", nullable = false)
    private boolean teLaat;
    @Column(name = "reacties_gelezen_op")
    private Instant reactiesGelezenOp;
    @Column(nullable = false)
    private int ronde = 1;
    @ElementCollection
    @CollectionTable(name = "eerdere_zienswijze", joinColumns = @JoinColumn(name = "adviesaanvraag_id"))
    @OrderColumn(name = "volgnummer")
    private List<EerdereZienswijze> eerdere = new ArrayList<>();
    @OneToMany(mappedBy = "aanvraag", cascade = CascadeType.ALL)
    @OrderBy("nummer")
    private List<Adviespunt> punten = new ArrayList<>();
    @Version
    private long versie;

    protected Adviesaanvraag() {}

    /** Puts the version to the council. The term ends today at the earliest. */
    public static Adviesaanvraag voorleggen(long regioId, PlanVersie versie, Partij raad, Voorlegging inhoud, LocalDate vandaag,
            Gemachtigde wie, Instant moment) {
        eis(!inhoud.termijn().isBefore(vandaag), MedezeggenschapReden.TERMIJN_IN_VERLEDEN, "datum", inhoud.termijn());
        Adviesaanvraag aanvraag = new Adviesaanvraag();
        aanvraag.regioId = regioId;
        aanvraag.planId = versie.planId();
        aanvraag.planVersieId = versie.id();
        aanvraag.bestuurPartijId = raad.bestuurPartijId().orElseThrow();
        aanvraag.raadPartijId = raad.id();
        aanvraag.recht = inhoud.recht();
        aanvraag.grondslag = inhoud.grondslag();
        aanvraag.geleding = inhoud.geleding();
        aanvraag.regels.addAll(inhoud.regels());
        aanvraag.grond = inhoud.grond();
        aanvraag.samenvatting = inhoud.samenvatting();
        aanvraag.gevolgen = inhoud.gevolgen();
        aanvraag.termijn = inhoud.termijn();
        aanvraag.voorgelegdOp = moment;
        aanvraag.voorgelegdDoor = wie.gebruiker();
        aanvraag.voorgelegdMandaatId = wie.mandaat().waarde();
        return aanvraag;
    }

    /** Keeps what the rules proposed when the bestuur chose. */
    void voorgesteld(Rechtsvoorstel voorstel) {
        voorgesteldRecht = voorstel.recht().orElse(null);
    }

    /** Gives the council more time; also after the term has passed, as long as it has not answered. */
    public void termijnVerlengen(LocalDate nieuw) {
        eis(strekking == null, MedezeggenschapReden.ZIENSWIJZE_AL_UITGEBRACHT);
        eis(nieuw != null && nieuw.isAfter(termijn), MedezeggenschapReden.TERMIJN_NIET_LATER, "datum", termijn);
        termijn = nieuw;
    }

    /**
     * Issues the view of the council; anew when it did not consent and the bestuur has reacted to every point.
     *
     * @param opgesomd the points; required unless the view is POSITIEF, and then there are none
     * @param vergadering day the council decided; not after today
     */
    public void uitbrengen(Strekking uitkomst, String uitleg, List<String> opgesomd, LocalDate vergadering, LocalDate vandaag,
            Gemachtigde wie, Instant moment) {
        eisMagUitbrengen();
        eisVolledig(uitkomst, vergadering, vandaag);
        List<String> lijst = uitkomst == Strekking.POSITIEF ? List.of() : opgesomd.stream().filter(p -> p != null && !p.isBlank()).toList();
        eis(uitkomst == Strekking.POSITIEF || !lijst.isEmpty(), MedezeggenschapReden.PUNT_ONTBREEKT);
        if (strekking != null) {
            eerdere.add(new EerdereZienswijze(strekking, toelichting, vergaderdatum, uitgebrachtOp, uitgebrachtDoor, uitgebrachtMandaatId, teLaat));
            ronde++;
            reactiesGelezenOp = null;
        }
        lijst.forEach(p -> punten.add(new Adviespunt(this, punten.size() + 1, ronde, p)));
        strekking = uitkomst;
        toelichting = Tekst.schoon(uitleg);
        vergaderdatum = vergadering;
        uitgebrachtOp = moment;
        uitgebrachtDoor = wie.gebruiker();
        uitgebrachtMandaatId = wie.mandaat().waarde();
        teLaat = vandaag.isAfter(termijn);
    }

    private static void eisVolledig(Strekking uitkomst, LocalDate vergadering, LocalDate vandaag) {
        if (uitkomst == null) {
            throw new IllegalArgumentException("Kies wat uw raad vindt.");
        }
        if (vergadering == null) {
            throw new IllegalArgumentException("Vul in wanneer uw raad dit heeft besloten.");
        }
        eis(!vergadering.isAfter(vandaag), MedezeggenschapReden.VERGADERING_IN_TOEKOMST, "datum", vergadering);
    }

    /** Refuses for consent when the document was submitted: from then on the consent it went with is not withdrawn or asked again. */
    void eisVoorIndienen(Planstatus plan) {
        eis(recht != Medezeggenschapsrecht.INSTEMMING || plan != Planstatus.INGEDIEND, PlanReden.PLAN_INGEDIEND);
    }

    /** Refuses when the council has no say, or has said it. */
    void eisMagUitbrengen() {
        eis(recht.vraagtAntwoord(), MedezeggenschapReden.GEEN_ANTWOORD_GEVRAAGD);
        eis(strekking == null || recht == Medezeggenschapsrecht.INSTEMMING && strekking != Strekking.POSITIEF, MedezeggenschapReden.ZIENSWIJZE_AL_UITGEBRACHT);
        eis(strekking == null || isBeantwoord(), MedezeggenschapReden.EERST_REACTIE);
    }

    private List<Adviespunt> puntenVan(int welke) {
        return punten.stream().filter(p -> p.ronde() == welke).toList();
    }

    /** The bestuur reacts to one point, or revises its reaction. */
    public void reageren(int nummer, Reactie reactie, String uitleg, Gemachtigde wie, Instant moment) {
        eis(strekking != null, MedezeggenschapReden.NOG_GEEN_ZIENSWIJZE);
        puntenVan(ronde).stream().filter(p -> p.nummer() == nummer).findFirst()
                .orElseThrow(() -> new nl.onderwijsregio.gedeeld.Weigering(MedezeggenschapReden.PUNT_BESTAAT_NIET))
                .reageren(reactie, uitleg, wie, moment);
        reactiesGelezenOp = null;
    }

    /** Somebody of the council read the reactions. */
    public void reactiesLezen(Instant moment) {
        if (isBeantwoord()) {
            reactiesGelezenOp = moment;
        }
    }

    /** Whether the council issued a view with points and every one got a reaction. */
    public boolean isBeantwoord() {
        return strekking != null && puntenVan(ronde).stream().allMatch(Adviespunt::heeftReactie);
    }

    /** Refuses when the person does not act for the council this lies with. */
    void eisRaad(Gemachtigde wie) {
        eis(wie.partijId() == raadPartijId && wie.magIn(regioId), nl.onderwijsregio.partij.PartijReden.GEEN_TOEGANG);
    }

    /** The view; empty until it was issued. */
    public Optional<Zienswijze> zienswijze() {
        return Optional.ofNullable(strekking).map(s -> new Zienswijze(s, toelichting, puntregels(ronde), vergaderdatum, uitgebrachtOp, uitgebrachtDoor, teLaat));
    }

    /** The views before the one that stands, oldest first. */
    List<Zienswijze> eerdereZienswijzen() {
        List<Zienswijze> lijst = new ArrayList<>();
        for (EerdereZienswijze e : eerdere) {
            lijst.add(new Zienswijze(e.strekking(), e.toelichting(), puntregels(lijst.size() + 1), e.vergaderdatum(), e.uitgebrachtOp(), e.uitgebrachtDoor(), e.teLaat()));
        }
        return lijst;
    }

    private List<Puntregel> puntregels(int welke) {
        return puntenVan(welke).stream().map(Adviespunt::regel).toList();
    }

    public long id() {
        return id;
    }

    public long regioId() {
        return regioId;
    }

    public long planVersieId() {
        return planVersieId;
    }

    public long bestuurPartijId() {
        return bestuurPartijId;
    }

    public Voorlegging inhoud() {
        return new Voorlegging(recht, geleding, grondslag, regels, grond, samenvatting, gevolgen, termijn);
    }

    public long raadPartijId() {
        return raadPartijId;
    }

    public long planId() {
        return planId;
    }

    LocalDate termijn() {
        return termijn;
    }

    /** What the rules proposed; empty when they said nothing, or nobody asked them. */
    Optional<Medezeggenschapsrecht> voorgesteldRecht() {
        return Optional.ofNullable(voorgesteldRecht);
    }
}
