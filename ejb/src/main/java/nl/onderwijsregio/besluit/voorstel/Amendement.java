package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * What another partner wants to change in a {@link Partnervoorstel}: the text as it should be, beside the version it started from. Life cycle:
 * open until the party of the proposal takes it over or rejects it, or its own party takes it back; after that it does not change.
 */
@Entity
@Table(name = "amendement")
class Amendement {
    static final int LANGSTE_REDEN = 2_000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnervoorstel_id", nullable = false, updatable = false)
    private Long partnervoorstelId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false, updatable = false)
    private int basis;
    @Embedded
    private Voorstelopgave tekst;
    @Column(nullable = false, length = LANGSTE_REDEN, updatable = false)
    private String reden;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private Long partijId;
    @Column(name = "partij_naam", nullable = false, length = 200, updatable = false)
    private String partijNaam;
    @Column(name = "gedaan_op", nullable = false, updatable = false)
    private Instant gedaanOp;
    @Column(name = "gedaan_door", nullable = false, length = 200, updatable = false)
    private String gedaanDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Amendementstand stand = Amendementstand.OPEN;
    @Column(length = LANGSTE_REDEN)
    private String antwoord;
    @Column(name = "beantwoord_op")
    private Instant beantwoordOp;
    @Column(name = "beantwoord_door", length = 200)
    private String beantwoordDoor;
    @Column(name = "antwoord_mandaat_id")
    private Long antwoordMandaatId;
    private Integer geworden;
    @Version
    private long versie;

    protected Amendement() {}

    /** @param basis the text it started from, the newest */
    Amendement(int nummer, Voorstelversie basis, Voorstelopgave tekst, String reden, Gemachtigde wie, Instant moment) {
        eis(!tekst.equals(basis.opgave()), VoorstelReden.AMENDEMENT_ZONDER_WIJZIGING);
        tekst.eisTitelZonderPersoon();
        this.partnervoorstelId = basis.partnervoorstelId();
        this.nummer = nummer;
        this.basis = basis.nummer();
        this.tekst = tekst;
        this.reden = Voorstelopgave.zin(reden, LANGSTE_REDEN, "De reden");
        this.partijId = wie.partijId();
        this.partijNaam = wie.partijNaam();
        this.gedaanOp = moment;
        this.gedaanDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    /** @param versie the text of the proposal that has it in it */
    void overnemen(int versie, String antwoord, Gemachtigde wie, Instant moment) {
        beantwoorden(Amendementstand.OVERGENOMEN, antwoord, wie, moment);
        geworden = versie;
    }

    void afwijzen(String waarom, Gemachtigde wie, Instant moment) {
        eis(waarom != null && !waarom.isBlank(), BesluitReden.REDEN_ONTBREEKT);
        beantwoorden(Amendementstand.AFGEWEZEN, waarom, wie, moment);
    }

    /** By whose amendement it is. */
    void intrekken(Gemachtigde wie, Instant moment) {
        eis(isVan(wie), VoorstelReden.AMENDEMENT_VAN_ANDER, "partij", partijNaam);
        beantwoorden(Amendementstand.INGETROKKEN, null, wie, moment);
    }

    private void beantwoorden(Amendementstand nieuw, String tekst, Gemachtigde wie, Instant moment) {
        eis(stand == Amendementstand.OPEN, VoorstelReden.AMENDEMENT_AL_BEANTWOORD, "stand", stand);
        stand = nieuw;
        antwoord = tekst == null || tekst.isBlank() ? null : Voorstelopgave.zin(tekst, LANGSTE_REDEN, "De toelichting");
        beantwoordOp = moment;
        beantwoordDoor = wie.gebruiker();
        antwoordMandaatId = wie.mandaat().waarde();
    }

    boolean isVan(Gemachtigde wie) {
        return partijId == wie.partijId();
    }

    boolean isOpen() {
        return stand == Amendementstand.OPEN;
    }

    int basis() {
        return basis;
    }

    Voorstelopgave tekst() {
        return tekst;
    }

    Amendementregel regel() {
        return new Amendementregel(nummer, partijNaam, reden, basis, gedaanOp, gedaanDoor, stand, antwoord, beantwoordOp, geworden);
    }
}
