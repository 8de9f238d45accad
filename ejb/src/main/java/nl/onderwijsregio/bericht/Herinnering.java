package nl.onderwijsregio.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A party was reminded of something that waits for it; at most once a day. Only added. */
@Entity
@Table(name = "herinnering")
class Herinnering {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Berichtsoort soort;
    @Column(nullable = false, length = 60, updatable = false)
    private String onderwerp;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private long partijId;
    @Column(nullable = false, updatable = false)
    private LocalDate dag;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(length = 200, updatable = false)
    private String gebruiker;

    protected Herinnering() {}

    /** @param gebruiker who asked for it; null when the product did it by itself */
    Herinnering(Herinneringopgave opgave, LocalDate dag, Instant moment, String gebruiker) {
        this.soort = opgave.soort();
        this.onderwerp = opgave.onderwerp();
        this.partijId = opgave.partijId();
        this.dag = dag;
        this.moment = moment;
        this.gebruiker = gebruiker;
    }

    static String kenmerk(Berichtsoort soort, String onderwerp, long partij, LocalDate dag) {
        return "herinnering:" + soort + ":" + onderwerp + ":" + partij + ":" + dag;
    }
}
