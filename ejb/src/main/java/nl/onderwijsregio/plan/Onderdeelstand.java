package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text of a section that was saved, or was kept because somebody else had saved first. Only ever added. */
@Entity
@Table(name = "plan_onderdeel_stand")
public class Onderdeelstand {
    /** What became of the text. */
    enum Soort { BEWAARD, BOTSING }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "onderdeel_id", nullable = false, updatable = false)
    private Long onderdeelId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10, updatable = false)
    private Soort soort;
    @Column(nullable = false, updatable = false)
    private int versie;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String tekst;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", updatable = false)
    private Long mandaatId;

    protected Onderdeelstand() {}

    Onderdeelstand(long onderdeelId, Soort soort, int versie, String tekst, Wie wie) {
        this.onderdeelId = onderdeelId;
        this.soort = soort;
        this.versie = versie;
        this.tekst = tekst;
        this.moment = wie.moment();
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaatId();
    }

    String tekst() {
        return tekst;
    }
}
