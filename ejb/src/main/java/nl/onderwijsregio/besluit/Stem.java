package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;

/** One vote as it was cast. Never changed, never removed; the one with the highest number of its {@link Stemrecht} counts. */
@Entity
@Table(name = "stem")
public class Stem {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "stemronde_id", nullable = false)
    private Long stemrondeId;
    @Column(name = "stemrecht_id", nullable = false)
    private Long stemrechtId;
    @Column(nullable = false)
    private int volgnummer;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Keuze keuze;
    @Column(length = 4000)
    private String toelichting;
    @Column(length = 4000)
    private String oplossing;
    /** Whether partners read it before the closing: an objection with its reason. */
    @Column(nullable = false, updatable = false)
    private boolean gedeeld;
    @Column(nullable = false)
    private Instant moment;
    @Column(nullable = false, length = 200)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false)
    private Long mandaatId;
    @Column(nullable = false, length = 20)
    private String bewijsnummer;

    protected Stem() {}

    Stem(Long stemrondeId, Long stemrechtId, int volgnummer, Stemopgave opgave, Gemachtigde wie, Instant moment,
            String bewijsnummer) {
        this.stemrondeId = stemrondeId;
        this.stemrechtId = stemrechtId;
        this.volgnummer = volgnummer;
        this.keuze = opgave.keuze();
        this.toelichting = opgave.toelichting();
        this.oplossing = opgave.oplossing();
        this.gedeeld = opgave.keuze() == Keuze.BEZWAAR && opgave.toelichting() != null;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
        this.moment = moment;
        this.bewijsnummer = bewijsnummer;
    }

    /** 1 for the first vote of the party, 2 for the one that replaced it, and so on. */
    public int volgnummer() {
        return volgnummer;
    }

    public Keuze keuze() {
        return keuze;
    }

    /** What would resolve an objection, in the words of who has it. */
    public Optional<String> oplossing() {
        return Optional.ofNullable(oplossing);
    }

    /** Why; always there with a vote against. */
    public Optional<String> toelichting() {
        return Optional.ofNullable(toelichting);
    }

    public Instant moment() {
        return moment;
    }

    public String gebruiker() {
        return gebruiker;
    }

    /** The number on the receipt, found again in the count after closing. */
    public String bewijsnummer() {
        return bewijsnummer;
    }
}
