package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A proposal of one partner to all. Life cycle: written by its party in versions, each of which stays; put to the vote on one version, while
 * which a new version ends the vote; adopted or taken back, and then no version follows any more. Where it stands is read from its votes, see
 * {@link Voorstelfase}.
 */
@Entity
@Table(name = "partnervoorstel")
class Partnervoorstel {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private Long partijId;
    @Column(name = "partij_naam", nullable = false, length = 200, updatable = false)
    private String partijNaam;
    @Column(nullable = false)
    private int versies;
    @Column(name = "gedaan_op", nullable = false, updatable = false)
    private Instant gedaanOp;
    @Column(name = "gedaan_door", nullable = false, length = 200, updatable = false)
    private String gedaanDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;
    @Column(name = "ingetrokken_door", length = 200)
    private String ingetrokkenDoor;
    @Column(name = "intrek_mandaat_id")
    private Long intrekMandaatId;
    @Version
    private long versie;

    protected Partnervoorstel() {}

    /** Begins a proposal of the party; its first text follows with {@link #schrijven}. */
    static Partnervoorstel doen(long regioId, Gemachtigde wie, Instant moment) {
        Partnervoorstel voorstel = new Partnervoorstel();
        voorstel.regioId = regioId;
        voorstel.partijId = wie.partijId();
        voorstel.partijNaam = wie.partijNaam();
        voorstel.gedaanOp = moment;
        voorstel.gedaanDoor = wie.gebruiker();
        voorstel.mandaatId = wie.mandaat().waarde();
        return voorstel;
    }

    /** The next version of the text, by its own party. */
    Voorstelversie schrijven(Voorstelopgave tekst, Gemachtigde wie, Instant moment) {
        eisVan(wie);
        tekst.eisTitelZonderPersoon();
        versies++;
        return new Voorstelversie(id, versies, tekst, wie, moment);
    }

    /** Takes it back, by its own party; its texts stay. */
    void intrekken(Gemachtigde wie, Instant moment) {
        eisVan(wie);
        ingetrokkenOp = moment;
        ingetrokkenDoor = wie.gebruiker();
        intrekMandaatId = wie.mandaat().waarde();
    }

    boolean isIngetrokken() {
        return ingetrokkenOp != null;
    }

    /** Refuses another party. */
    void eisVan(Gemachtigde wie) {
        eis(isVan(wie), VoorstelReden.VOORSTEL_VAN_ANDER, "partij", partijNaam);
    }

    /** Refuses when the reader looked at another version than the newest. */
    void eisNieuwste(int gezien) {
        eis(gezien == versies, VoorstelReden.VOORSTELTEKST_VERNIEUWD, "versie", versies);
    }

    boolean isVan(Gemachtigde wie) {
        return partijId == wie.partijId();
    }

    long id() {
        return id;
    }

    long regioId() {
        return regioId;
    }

    String partijNaam() {
        return partijNaam;
    }

    /** The number of the newest version. */
    int versies() {
        return versies;
    }
}
