package nl.onderwijsregio.gesprek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** A note of the Realisatie-Eenheid for herself; no part of what is shared. Only added. */
@Entity
@Table(name = "gesprek_eigen_notitie")
class Renotitie {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "gesprek_id", nullable = false, updatable = false)
    private Long gesprekId;
    @Column(nullable = false, length = 4000, updatable = false)
    private String tekst;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, updatable = false)
    private Instant moment;

    protected Renotitie() {}

    Renotitie(long gesprekId, String tekst, Gemachtigde door, Instant moment) {
        this.gesprekId = gesprekId;
        this.tekst = Invoer.vereist(tekst, 4_000, "De notitie", "Schrijf uw notitie op.");
        this.gebruiker = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
        this.moment = moment;
    }

    Eigennotitie regel() {
        return new Eigennotitie(tekst, moment, gebruiker);
    }
}
