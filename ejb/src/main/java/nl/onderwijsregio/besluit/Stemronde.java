package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * One vote on one frozen text: a version of a plan, another reglement, a proposal of a partner.
 *
 * <p>Life cycle: called by the projectleider with an opening and a closing moment, the rules of the reglement of that day and the
 * parties that had confirmed by then; opened and closed by the clock alone. It may be extended before it closes, never after. It
 * ends without result when the text is written anew or the proposal is withdrawn. After closing it is counted once; nothing changes
 * any more, whatever happens to the reglement, the region or the plan.
 */
@Entity
@Table(name = "stemronde")
public class Stemronde {
    private static final int LANGSTE_REDEN = 1_000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    /** Number of the proposal in the region, e.g. 2024-11. */
    @Column(nullable = false, length = 20)
    private String nummer;
    @Embedded
    private Voorstel voorstel;
    @Column(name = "reglement_id", nullable = false)
    private Long reglementId;
    @Embedded
    private Stemtijd tijd;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Rondestatus status = Rondestatus.GEPLAND;
    @Column(name = "uitgeschreven_op", nullable = false)
    private Instant uitgeschrevenOp;
    @Column(name = "uitgeschreven_door", nullable = false, length = 200)
    private String uitgeschrevenDoor;
    @Column(name = "mandaat_id", nullable = false)
    private Long mandaatId;
    @Enumerated(EnumType.STRING) @Column(name = "vervalreden", length = 20)
    private Vervalreden vervalreden;
    @Column(name = "vervallen_op")
    private Instant vervallenOp;
    @Column(name = "vervallen_toelichting", length = 1000)
    private String vervallenToelichting;
    @Enumerated(EnumType.STRING) @Column(length = 20)
    private Stemuitkomst uitkomst;
    @Column(length = 20)
    private String besluitnummer;
    @Column(name = "kamers_nodig", nullable = false, updatable = false)
    private int kamersNodig;
    @ElementCollection
    @CollectionTable(name = "stemronde_kamer", joinColumns = @JoinColumn(name = "stemronde_id"))
    private Set<Kamerregel> regels = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "stemronde_uitslag", joinColumns = @JoinColumn(name = "stemronde_id"))
    private Set<Kameruitslag> uitslagen = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "stemronde_geheim", joinColumns = @JoinColumn(name = "stemronde_id"))
    private Set<GeheimeStem> geheim = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "stemronde_verlenging", joinColumns = @JoinColumn(name = "stemronde_id"))
    @OrderBy("moment")
    private List<Verlenging> verlengingen = new ArrayList<>();
    @Version
    private long versie;

    protected Stemronde() {}

    /**
     * Calls a vote.
     *
     * @param gerechtigden the parties entitled to vote; each chamber needs one, and enough for its quorum
     */
    public static Stemronde uitschrijven(String nummer, Voorstel voorstel, Reglement reglement, Collection<Stemgerechtigde> gerechtigden,
            Stemtijd tijd, Gemachtigde wie, Instant moment) {
        eis(tijd.sluit().isAfter(moment), BesluitReden.SLUITING_VOOR_OPENING, "opent", tijd.opent(), "sluit", tijd.sluit());
        for (Kamerregel regel : reglement.kamers()) {
            int aantal = (int) gerechtigden.stream().filter(g -> g.kamer() == regel.kamer()).count();
            eis(aantal > 0, BesluitReden.KAMER_ZONDER_PARTIJEN, "kamer", regel.kamer());
            eis(regel.houdtGeheim(aantal), BesluitReden.GEHEIM_TE_KLEIN, "kamer", regel.kamer(), "aantal", regel.quorumNodig(aantal), "nodig", Kamerregel.MINST_GEHEIM);
            eis(regel.quorumNodig(aantal) <= aantal, BesluitReden.QUORUM_ONHAALBAAR, "kamer", regel.kamer(), "aantal", aantal, "nodig", regel.quorumNodig(aantal));
        }
        Stemronde ronde = new Stemronde();
        ronde.nummer = nummer;
        ronde.voorstel = Objects.requireNonNull(voorstel, "voorstel");
        ronde.reglementId = reglement.nummer();
        ronde.regels.addAll(reglement.kamers());
        ronde.kamersNodig = reglement.kamersNodig();
        ronde.tijd = tijd;
        ronde.uitgeschrevenOp = moment;
        ronde.uitgeschrevenDoor = wie.gebruiker();
        ronde.mandaatId = wie.mandaat().waarde();
        return ronde;
    }

    /** The right to vote of a party in this vote; the vote must have its id. */
    public Stemrecht stemrecht(Stemgerechtigde gerechtigde) {
        return new Stemrecht(id, gerechtigde, regel(gerechtigde.kamer()));
    }

    /**
     * Casts or replaces the vote of a party.
     *
     * @param recht the party's right in this vote
     * @param opgave must fit the rule of the chamber
     * @param gezien how many votes of the party the voter had seen
     */
    public Stem stemUitbrengen(Stemrecht recht, Stemopgave opgave, int gezien, Gemachtigde wie, Instant moment) {
        eis(recht.partijId() == wie.partijId(), BesluitReden.PARTIJ_NEEMT_NIET_DEEL, "partij", wie.partijNaam());
        return uitbrengen(recht, opgave, gezien, wie, moment);
    }

    /** As the other, by the party that has the volmacht of the party whose right it is. */
    Stem stemUitbrengen(Stemrecht recht, Volmacht volmacht, Stemopgave opgave, int gezien, Gemachtigde wie, Instant moment) {
        eis(volmacht.vanPartijId() == recht.partijId() && volmacht.aanPartijId() == wie.partijId(), BesluitReden.GEEN_VOLMACHT, "partij", recht.partijNaam());
        return uitbrengen(recht, opgave, gezien, wie, moment);
    }

    private Stem uitbrengen(Stemrecht recht, Stemopgave opgave, int gezien, Gemachtigde wie, Instant moment) {
        eisOpen(moment);
        eis(Kamer.van(wie.portaal()).filter(k -> k == recht.kamer()).isPresent(),
                BesluitReden.PARTIJ_NEEMT_NIET_DEEL, "partij", wie.partijNaam());
        return recht.stemmen(opgave, gezien, wie, moment);
    }

    private void eisOpen(Instant moment) {
        Rondestatus nu = statusOp(moment);
        eis(nu != Rondestatus.GEPLAND, BesluitReden.STEMMING_BEGINT_NOG, "opent", tijd.opent());
        eis(nu != Rondestatus.GESLOTEN, BesluitReden.STEMMING_NIET_OPEN, "sluit", tijd.sluit(), "stemronde", idOfNul());
        eis(vervalreden == null || !vervalreden.isAndereTekst(), BesluitReden.VOORSTEL_GEWIJZIGD, "versie", voorstel.versieNummer(),
                "moment", vervallenOp == null ? moment : vervallenOp);
        eis(nu == Rondestatus.OPEN, BesluitReden.STEMMING_INGETROKKEN, "moment", vervallenOp == null ? moment : vervallenOp);
    }

    /** Moves the closing moment back; only before it has come. */
    public void verlengen(Instant nieuweSluiting, String reden, Gemachtigde wie, Instant moment) {
        eisLoopt(moment, BesluitReden.SLUITING_VERSTREKEN);
        eis(nieuweSluiting != null && nieuweSluiting.isAfter(tijd.sluit()), BesluitReden.VERLENGING_NIET_LATER, "sluit", tijd.sluit());
        eis(reden != null && !reden.isBlank(), BesluitReden.REDEN_ONTBREEKT);
        eisKort(reden);
        verlengingen.add(new Verlenging(tijd.sluit(), nieuweSluiting, reden.strip(), moment, wie.gebruiker(), wie.mandaat().waarde()));
        tijd = new Stemtijd(tijd.opent(), nieuweSluiting);
    }

    /** Closes now instead of later; only when every entitled party has voted, so that nobody loses a vote. */
    public void vervroegdSluiten(Collection<Stemrecht> rechten, Instant moment) {
        eisLoopt(moment, BesluitReden.SLUITING_VERSTREKEN);
        eis(tijd.opent().isBefore(moment), BesluitReden.STEMMING_BEGINT_NOG, "opent", tijd.opent());
        long ontbreekt = rechten.stream().filter(r -> r.stemmen() == 0).count();
        eis(ontbreekt == 0, BesluitReden.NIET_ALLEN_GESTEMD, "aantal", ontbreekt);
        tijd = new Stemtijd(tijd.opent(), moment);
    }

    /** Ends it without result. After closing the clock has won: then there is a result. */
    public void vervallen(Vervalreden waarom, String toelichting, Instant moment) {
        eisLoopt(moment, BesluitReden.STEMMING_NIET_OPEN);
        eis(waarom != Vervalreden.INGETROKKEN || toelichting != null && !toelichting.isBlank(), BesluitReden.REDEN_ONTBREEKT);
        eisKort(toelichting);
        status = Rondestatus.VERVALLEN;
        vervalreden = waarom;
        vervallenToelichting = toelichting == null ? null : toelichting.strip();
        vervallenOp = moment;
    }

    private static void eisKort(String reden) {
        if (reden != null && reden.strip().length() > LANGSTE_REDEN) {
            throw new IllegalArgumentException("Schrijf de reden in hoogstens 1.000 tekens.");
        }
    }

    /** Refuses when it closed or ended. */
    void eisLoopt(Instant moment) {
        eisLoopt(moment, BesluitReden.STEMMING_NIET_OPEN);
    }

    private void eisLoopt(Instant moment, BesluitReden gesloten) {
        Rondestatus nu = statusOp(moment);
        eis(nu != Rondestatus.VERVALLEN, BesluitReden.STEMMING_INGETROKKEN, "moment", vervallenOp == null ? moment : vervallenOp);
        eis(nu != Rondestatus.GESLOTEN, gesloten, "sluit", tijd.sluit(), "stemronde", idOfNul());
    }

    /** Whether the closing moment has come and nobody counted yet. */
    public boolean moetGeteld(Instant moment) {
        return uitkomst == null && statusOp(moment) == Rondestatus.GESLOTEN;
    }

    /**
     * Counts, once.
     *
     * @param standen one per entitled party
     * @param besluitnummer gives the number of the decision; asked only when there is one
     */
    Stemuitkomst tellen(Collection<Stemstand> standen, Supplier<String> besluitnummer, Instant moment) {
        if (!moetGeteld(moment)) {
            throw new IllegalStateException("Stemronde " + id + " is niet aan tellen toe");
        }
        for (Kamerregel regel : regels) {
            List<Stemstand> kamer = standen.stream().filter(s -> s.kamer() == regel.kamer()).toList();
            uitslagen.add(Kameruitslag.tellen(regel, kamer.size(), kamer.stream().mapToInt(Stemstand::gewicht).sum(),
                    kamer.stream().filter(s -> s.keuze() != null).map(s -> new Kameruitslag.Gewogen(s.keuze(), s.gewicht())).toList()));
        }
        uitkomst = Stemuitkomst.van(uitslagen.stream().map(Kameruitslag::oordeel).toList(), kamersNodig);
        this.besluitnummer = uitkomst == Stemuitkomst.TELT_NIET ? null : besluitnummer.get();
        status = Rondestatus.GESLOTEN;
        return uitkomst;
    }

    /**
     * Keeps the counted votes of the secret chambers apart from the parties that cast them, of a chamber without quorum only that they were cast;
     * whoever calls this takes away the votes themselves.
     *
     * @param stemmen the counting votes of all chambers
     */
    void scheiden(Collection<Telregel> stemmen) {
        stemmen.stream().filter(s -> regel(s.kamer()).geheim())
                .forEach(s -> geheim.add(new GeheimeStem(s.kamer(), s.bewijsnummer(), teltNiet(s.kamer()) ? Keuze.NIET_GETELD : s.keuze())));
    }

    private boolean teltNiet(Kamer kamer) {
        return uitslagen.stream().anyMatch(u -> u.kamer() == kamer && u.oordeel() == Kameroordeel.TELT_NIET);
    }

    /** The chambers that vote in secret. */
    Set<Kamer> geheimeKamers() {
        return regels.stream().filter(Kamerregel::geheim).map(Kamerregel::kamer).collect(Collectors.toSet());
    }

    /** Where it stands at that moment: the clock decides, unless it ended without result. */
    public Rondestatus statusOp(Instant moment) {
        return status == Rondestatus.VERVALLEN || status == Rondestatus.GESLOTEN ? status : tijd.op(moment);
    }

    /** The stored result; empty until it is counted. */
    public Optional<Uitslag> uitslag() {
        return Optional.ofNullable(uitkomst).map(u -> new Uitslag(idOfNul(), voorstel, u, besluitnummer, tijd.sluit(),
                uitslagen.stream().sorted(Comparator.comparing(Kameruitslag::kamer)).toList(), kamersNodig));
    }

    private long idOfNul() {
        return id == null ? 0 : id;
    }

    public long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    /** The reglement it was called under. */
    long reglementId() {
        return reglementId;
    }

    Instant uitgeschrevenOp() {
        return uitgeschrevenOp;
    }

    public Voorstel voorstel() {
        return voorstel;
    }

    public Stemtijd tijd() {
        return tijd;
    }

    /** The rules it started with, besturen first. */
    public List<Kamerregel> regels() {
        return regels.stream().sorted(Comparator.comparing(Kamerregel::kamer)).toList();
    }

    /** The rule of one chamber. */
    Kamerregel regel(Kamer kamer) {
        return Kamerregel.van(regels, kamer);
    }

    /** How many chambers must have their quorum and agree. */
    public int kamersNodig() {
        return kamersNodig;
    }

    /** Every time the closing moment was moved, oldest first. */
    public List<Verlenging> verlengingen() {
        return List.copyOf(verlengingen);
    }

    /** Why it ended without result; empty when it did not. */
    public Optional<Vervalreden> vervalreden() {
        return Optional.ofNullable(vervalreden);
    }

    public Optional<Instant> vervallenOp() {
        return Optional.ofNullable(vervallenOp);
    }

    public Optional<String> vervallenToelichting() {
        return Optional.ofNullable(vervallenToelichting);
    }
}
