package nl.onderwijsregio.gesprek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;

/** What one side said of an agreed point. Only added; the last one counts. */
@Entity
@Table(name = "gesprek_opvolging")
class Opvolging {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "gesprek_id", nullable = false, updatable = false)
    private Long gesprekId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Opvolgstand stand;
    @Column(nullable = false, length = 2000, updatable = false)
    private String toelichting;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10, updatable = false)
    private Kant kant;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, updatable = false)
    private Instant moment;

    protected Opvolging() {}

    Opvolging(long gesprekId, int nummer, Opvolgstand stand, String uitleg, Gemachtigde door, Instant moment) {
        if (stand == null) {
            throw new IllegalArgumentException("Kies of de afspraak is gedaan.");
        }
        this.gesprekId = gesprekId;
        this.nummer = nummer;
        this.stand = stand;
        this.toelichting = Invoer.tekst(uitleg, 2_000, "De uitleg");
        Weigering.eis(stand == Opvolgstand.GEDAAN || !toelichting.isEmpty(), GespreksReden.NIET_GEDAAN_ZONDER_UITLEG, "nummer", nummer);
        this.kant = Kant.van(door);
        this.gebruiker = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
        this.moment = moment;
    }

    long gesprekId() {
        return gesprekId;
    }

    int nummer() {
        return nummer;
    }

    Opvolgingregel regel() {
        return new Opvolgingregel(stand, toelichting, kant, gebruiker, moment);
    }
}
