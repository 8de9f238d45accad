package nl.onderwijsregio.medezeggenschap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** A note of a member for the other members of the council. Only added. */
@Entity
@Table(name = "raadsnotitie")
public class Raadsnotitie {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "adviesaanvraag_id", nullable = false)
    private Long adviesaanvraagId;
    @Column(nullable = false, length = 4000)
    private String tekst;
    @Column(nullable = false)
    private Instant moment;
    @Column(nullable = false, length = 200)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false)
    private Long mandaatId;

    protected Raadsnotitie() {}

    Raadsnotitie(long adviesaanvraagId, String tekst, Gemachtigde wie, Instant moment) {
        this.adviesaanvraagId = adviesaanvraagId;
        this.tekst = Tekst.vereist(tekst, "Schrijf uw notitie op.");
        this.moment = moment;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    Notitieregel regel() {
        return new Notitieregel(tekst, moment, gebruiker);
    }
}
