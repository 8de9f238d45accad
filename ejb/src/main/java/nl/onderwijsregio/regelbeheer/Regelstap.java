package nl.onderwijsregio.regelbeheer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** One step on the way of a version: who, when, what, about which fingerprint, with its report as JSON. Only ever added. */
@Entity
@Table(name = "regelstap")
class Regelstap {
    private static final int MEESTE = 2000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "concept_id", nullable = false, updatable = false)
    private Long conceptId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Regelstapsoort soort;
    @Column(nullable = false, updatable = false)
    private boolean geslaagd;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, length = 71, updatable = false)
    private String hash;
    @Column(nullable = false, length = 2000, updatable = false)
    private String toelichting;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String verslag;

    protected Regelstap() {}

    Regelstap(long conceptId, Regelstapsoort soort, boolean geslaagd, Gemachtigde wie, Instant moment, String hash, String toelichting, String verslag) {
        this.conceptId = conceptId;
        this.soort = soort;
        this.geslaagd = geslaagd;
        this.moment = moment;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
        this.hash = hash;
        this.toelichting = toelichting.length() <= MEESTE ? toelichting : toelichting.substring(0, MEESTE);
        this.verslag = verslag;
    }
}
