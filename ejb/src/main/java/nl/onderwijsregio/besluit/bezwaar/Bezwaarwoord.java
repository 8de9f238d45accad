package nl.onderwijsregio.besluit.bezwaar;

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

/** Something said about an objection while the vote was open. Never changed, never removed. */
@Entity
@Table(name = "bezwaarwoord")
class Bezwaarwoord {
    static final int LANGSTE = 2_000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "stemrecht_id", nullable = false, updatable = false)
    private Long stemrechtId;
    @Column(nullable = false, updatable = false)
    private int stem;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Woordsoort soort;
    @Column(length = LANGSTE, updatable = false)
    private String tekst;
    @Column(name = "partij_naam", nullable = false, length = 200, updatable = false)
    private String partijNaam;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Bezwaarwoord() {}

    Bezwaarwoord(long stemrechtId, int stem, Woordsoort soort, String tekst, Gemachtigde wie, Instant moment) {
        this.stemrechtId = stemrechtId;
        this.stem = stem;
        this.soort = soort;
        this.tekst = kort(tekst);
        this.partijNaam = wie.partijNaam();
        this.moment = moment;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    private static String kort(String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return null;
        }
        if (tekst.strip().length() > LANGSTE) {
            throw new IllegalArgumentException("Schrijf dit in hoogstens 2.000 tekens.");
        }
        return tekst.strip();
    }

    long stemrechtId() {
        return stemrechtId;
    }

    int stem() {
        return stem;
    }

    Woordregel regel() {
        return new Woordregel(soort, tekst, partijNaam, moment, gebruiker);
    }
}
