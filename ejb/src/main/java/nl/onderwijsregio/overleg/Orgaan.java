package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;

/**
 * A table at which partners of one region meet: stuurgroep, projectgroep, werkgroep, or one with a name of its own.
 *
 * <p>Life cycle: set up by projectleider or penvoerder, may get another name or purpose, ended once. People sit in it through their mandaat
 * ({@link Orgaanlid}); a membership is ended, never removed, so that one can read who sat there on any day. See docs/besluiten/209-organen.md.
 */
@Entity
@Table(name = "orgaan")
public class Orgaan {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Orgaansoort soort;
    @Column(nullable = false, length = Orgaanopgave.NAAM)
    private String naam;
    @Column(nullable = false, length = Orgaanopgave.DOEL)
    private String doel;
    @Column(name = "opgericht_op", nullable = false, updatable = false)
    private Instant opgerichtOp;
    @Column(name = "opgericht_door", nullable = false, length = 200, updatable = false)
    private String opgerichtDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "opgeheven_op")
    private Instant opgehevenOp;
    @Column(name = "opgeheven_door", length = 200)
    private String opgehevenDoor;
    @Version
    private long versie;

    protected Orgaan() {}

    Orgaan(long regioId, Orgaanopgave opgave, Gemachtigde wie, Instant moment) {
        this.regioId = regioId;
        this.soort = opgave.soort();
        this.naam = opgave.naam();
        this.doel = opgave.doel();
        this.opgerichtOp = moment;
        this.opgerichtDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    /** Another name, kind or purpose. @param gezien the version the writer started from */
    void wijzigen(Orgaanopgave opgave, long gezien) {
        eisActief();
        eis(gezien == versie, OverlegReden.ORGAAN_GEWIJZIGD);
        soort = opgave.soort();
        naam = opgave.naam();
        doel = opgave.doel();
    }

    /** Ends it; what was said and decided stays readable. */
    void opheffen(Gemachtigde wie, Instant moment) {
        eisActief();
        opgehevenOp = moment;
        opgehevenDoor = wie.gebruiker();
    }

    /**
     * Seats somebody.
     *
     * @param mandaat the mandaat the person sits there through
     * @param leden everybody who ever sat in it
     */
    Orgaanlid plaatsen(Mandaatregel mandaat, Lidopgave opgave, Collection<Lidregel> leden, Gemachtigde wie, Instant moment) {
        eisActief();
        eis(mandaat.regioId() != null && mandaat.regioId().equals(regioId), OverlegReden.LID_VAN_ELDERS);
        eis(mandaat.isGeldigOp(opgave.van()), OverlegReden.LID_ZONDER_MANDAAT, "partij", mandaat.partijNaam(), "datum", opgave.van());
        eis(Portaal.PARTNERS.contains(mandaat.portaal()) || opgave.rol() == Orgaanrol.WAARNEMER, OverlegReden.RAAD_ALLEEN_WAARNEMER, "partij", mandaat.partijNaam());
        Lidregel nieuw = new Lidregel(0, 0, mandaat, opgave.rol(), opgave.van(), opgave.tot());
        eis(leden.stream().noneMatch(l -> l.mandaat().id().isZelfde(mandaat.id()) && l.overlapt(nieuw)), OverlegReden.AL_LID, "wie", mandaat.gebruiker());
        if (opgave.rol() == Orgaanrol.VOORZITTER) {
            eisEnigeVoorzitter(nieuw, leden);
        }
        eis(opgave.rol() != Orgaanrol.PLAATSVERVANGER || leden.stream().anyMatch(l -> l.rol().isLid() && l.mandaat().partijId() == mandaat.partijId() && l.overlapt(nieuw)),
                OverlegReden.PLAATSVERVANGER_ZONDER_LID, "partij", mandaat.partijNaam());
        return new Orgaanlid(id, opgave, wie, moment);
    }

    private static void eisEnigeVoorzitter(Lidregel nieuw, Collection<Lidregel> leden) {
        leden.stream().filter(l -> l.rol() == Orgaanrol.VOORZITTER && l.overlapt(nieuw)).findFirst().ifPresent(l -> eis(false,
                OverlegReden.TWEE_VOORZITTERS, "wie", l.mandaat().gebruiker(), "partij", l.mandaat().partijNaam()));
    }

    private void eisActief() {
        eis(isActief(), OverlegReden.ORGAAN_OPGEHEVEN, "orgaan", naam);
    }

    /** Whether it still meets. */
    public boolean isActief() {
        return opgehevenOp == null;
    }

    public long id() {
        return id;
    }

    public long regioId() {
        return regioId;
    }

    public String naam() {
        return naam;
    }

    Orgaanregel regel(Collection<Lidregel> leden, LocalDate dag) {
        return new Orgaanregel(id, soort, naam, doel, opgerichtOp, opgehevenOp, versie, leden.stream().filter(l -> l.isLidOp(dag)).toList());
    }
}
