package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** A question of a council to its bestuur about what was put to it. Answered once; then nothing changes any more. */
@Entity
@Table(name = "raadsvraag")
public class Raadsvraag {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "adviesaanvraag_id", nullable = false, updatable = false)
    private Long adviesaanvraagId;
    @Column(nullable = false, length = 4000, updatable = false)
    private String vraag;
    @Column(name = "gesteld_op", nullable = false, updatable = false)
    private Instant gesteldOp;
    @Column(name = "gesteld_door", nullable = false, length = 200, updatable = false)
    private String gesteldDoor;
    @Column(name = "gesteld_mandaat_id", nullable = false, updatable = false)
    private Long gesteldMandaatId;
    @Column(length = 4000)
    private String antwoord;
    @Column(name = "beantwoord_op")
    private Instant beantwoordOp;
    @Column(name = "beantwoord_door", length = 200)
    private String beantwoordDoor;
    @Column(name = "beantwoord_mandaat_id")
    private Long beantwoordMandaatId;

    protected Raadsvraag() {}

    Raadsvraag(long adviesaanvraagId, String vraag, Gemachtigde wie, Instant moment) {
        this.adviesaanvraagId = adviesaanvraagId;
        this.vraag = Tekst.vereist(vraag, "Schrijf uw vraag op.");
        this.gesteldOp = moment;
        this.gesteldDoor = wie.gebruiker();
        this.gesteldMandaatId = wie.mandaat().waarde();
    }

    void beantwoorden(String tekst, Gemachtigde wie, Instant moment) {
        eis(antwoord == null, MedezeggenschapReden.RAADSVRAAG_AL_BEANTWOORD);
        antwoord = Tekst.vereist(tekst, "Schrijf uw antwoord op.");
        beantwoordOp = moment;
        beantwoordDoor = wie.gebruiker();
        beantwoordMandaatId = wie.mandaat().waarde();
    }

    public long id() {
        return id;
    }

    long adviesaanvraagId() {
        return adviesaanvraagId;
    }

    Raadsvraagregel regel() {
        return new Raadsvraagregel(id, vraag, gesteldOp, antwoord, beantwoordOp);
    }
}
