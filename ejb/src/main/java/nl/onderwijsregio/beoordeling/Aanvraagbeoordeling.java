package nl.onderwijsregio.beoordeling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * The assessment of one application.
 *
 * <p>Life cycle: two people take a place as assessor; each writes alone and lays down, and reads the other only when both did. Then they write
 * together, on one text that counts its states; a joint score that deviates from one of them says why. Their advice stands when both agreed
 * with the same state: any change before that undoes what was agreed, after that nothing changes.
 */
@Entity
@Table(name = "aanvraagbeoordeling")
class Aanvraagbeoordeling {
    private static final int BEOORDELAARS = 2;
    private static final int LANGSTE = 1_000_000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "aanvraag_id", nullable = false, updatable = false)
    private Long aanvraagId;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(name = "begonnen_op", nullable = false, updatable = false)
    private Instant begonnenOp;
    @Column(name = "gezamenlijk_versie", nullable = false)
    private int gezamenlijkVersie;
    @Column(length = LANGSTE)
    private String gezamenlijk;
    @Column(name = "gezamenlijk_op")
    private Instant gezamenlijkOp;
    @Column(name = "gezamenlijk_door", length = 200)
    private String gezamenlijkDoor;
    @Column(name = "advies_op")
    private Instant adviesOp;
    @Column(name = "advies_sha256", length = 64)
    private String adviesSha256;
    @OneToMany(mappedBy = "beoordeling", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("plek")
    private List<Beoordelaarsoordeel> oordelen = new ArrayList<>();

    protected Aanvraagbeoordeling() {}

    Aanvraagbeoordeling(long aanvraagId, long regioId, Instant moment) {
        this.aanvraagId = aanvraagId;
        this.regioId = regioId;
        this.begonnenOp = moment;
    }

    void beoordelaarWorden(Gemachtigde wie, Instant moment) {
        eis(oordelen.stream().noneMatch(o -> o.isVan(wie.gebruiker())), BeoordelingReden.AL_BEOORDELAAR);
        eis(oordelen.size() < BEOORDELAARS, BeoordelingReden.TWEE_BEOORDELAARS);
        int plek = IntStream.rangeClosed(1, BEOORDELAARS).filter(p -> oordelen.stream().noneMatch(o -> o.plek() == p)).findFirst().orElseThrow();
        oordelen.add(new Beoordelaarsoordeel(this, plek, wie, moment));
    }

    /** Gives the place free again; what was written goes. */
    void terugtrekken(String gebruiker) {
        Beoordelaarsoordeel eigen = van(gebruiker);
        eis(!eigen.isNeergelegd(), BeoordelingReden.OORDEEL_NEERGELEGD);
        oordelen.remove(eigen);
    }

    Beoordelaarsoordeel van(String gebruiker) {
        return oordelen.stream().filter(o -> o.isVan(gebruiker)).findFirst().orElseThrow(() -> new Weigering(BeoordelingReden.GEEN_BEOORDELAAR));
    }

    /** Whether the next step is that person's. */
    boolean wachtOp(String gebruiker) {
        return oordelen.stream().filter(o -> o.isVan(gebruiker)).anyMatch(o -> isSamen() ? !o.isAkkoordMet(gezamenlijkVersie) : !o.isNeergelegd());
    }

    boolean isBeoordelaar(String gebruiker) {
        return oordelen.stream().anyMatch(o -> o.isVan(gebruiker));
    }

    /** Whether both laid down, so that each may read the other. */
    boolean isSamen() {
        return oordelen.size() == BEOORDELAARS && oordelen.stream().allMatch(Beoordelaarsoordeel::isNeergelegd);
    }

    boolean isAdviesUitgebracht() {
        return adviesOp != null;
    }

    Briefbewaring<Adviesopgave> adviesBewaren(int gezien, Adviesopgave opgave, List<Criterium> criteria, Gemachtigde wie, Instant moment) {
        eisSamenAanHetWerk(wie);
        criteria.forEach(c -> eisReden(c, opgave.oordeel()));
        if (gezien != gezamenlijkVersie) {
            return new Briefbewaring.Botsing<>(gezamenlijkVersie, advies().orElseThrow(), gezamenlijkDoor, gezamenlijkOp, opgave);
        }
        gezamenlijkVersie++;
        gezamenlijk = Oordeeltekst.schrijven(opgave);
        gezamenlijkOp = moment;
        gezamenlijkDoor = wie.gebruiker();
        return new Briefbewaring.Bewaard<>(gezamenlijkVersie, moment);
    }

    private void eisReden(Criterium criterium, Oordeelopgave samen) {
        samen.over(criterium.code()).filter(s -> s.score() != null && s.reden().isEmpty()).ifPresent(s ->
                eis(oordelen.stream().allMatch(o -> o.opgave().over(criterium.code()).filter(e -> e.score() == s.score()).isPresent()),
                        BeoordelingReden.AFWIJKING_ZONDER_REDEN, "criterium", criterium.tekst()));
    }

    /** Agrees with the advice as it was in sight; with the second agreement it stands. */
    void akkoord(int gezien, List<Criterium> criteria, Gemachtigde wie, Instant moment) {
        eisSamenAanHetWerk(wie);
        eis(gezien == gezamenlijkVersie && gezien > 0, BeoordelingReden.ADVIES_GEWIJZIGD);
        Adviesopgave advies = advies().orElseThrow();
        eis(criteria.stream().allMatch(c -> advies.oordeel().over(c.code()).filter(o -> o.score() != null).isPresent()) && advies.uitspraak() != null
                && !advies.motivering().isEmpty() && (advies.uitspraak() != Uitspraak.GEDEELTELIJK || !advies.nietVerlenen().isEmpty()), BeoordelingReden.ADVIES_NIET_COMPLEET);
        van(wie.gebruiker()).akkoord(gezien, moment);
        if (oordelen.stream().allMatch(o -> o.isAkkoordMet(gezien))) {
            adviesOp = moment;
            adviesSha256 = Vingerafdruk.van(gezamenlijk).sha256();
        }
    }

    private void eisSamenAanHetWerk(Gemachtigde wie) {
        van(wie.gebruiker());
        eis(isSamen(), BeoordelingReden.OORDEEL_NOG_NIET_NEERGELEGD);
        eis(!isAdviesUitgebracht(), BeoordelingReden.ADVIES_UITGEBRACHT);
    }

    Optional<Adviesopgave> advies() {
        return Optional.ofNullable(gezamenlijk).map(Oordeeltekst::advies);
    }

    int gezamenlijkVersie() {
        return gezamenlijkVersie;
    }

    Instant adviesOp() {
        return adviesOp;
    }

    String adviesSha256() {
        return adviesSha256;
    }

    Beoordelingstand stand() {
        if (isAdviesUitgebracht()) {
            return Beoordelingstand.ADVIES;
        }
        return isSamen() ? Beoordelingstand.SAMEN : oordelen.size() == BEOORDELAARS ? Beoordelingstand.ALLEEN : Beoordelingstand.BEOORDELAARS_GEZOCHT;
    }

    /**
     * What that person may see: one's own judgement, and all of them as soon as both were laid down.
     *
     * @param magLezen whether this reader is one who reads judgements before the advice stands
     */
    List<Oordeelbeeld> oordelenVoor(String gebruiker, boolean magLezen) {
        return oordelen.stream().map(o -> o.beeld(isAdviesUitgebracht() || magLezen && (isSamen() || o.isVan(gebruiker)), gezamenlijkVersie)).toList();
    }

    long aanvraagId() {
        return aanvraagId;
    }

    /** The names of who assess. */
    List<String> beoordelaars() {
        return oordelen.stream().map(Beoordelaarsoordeel::gebruiker).toList();
    }
}
