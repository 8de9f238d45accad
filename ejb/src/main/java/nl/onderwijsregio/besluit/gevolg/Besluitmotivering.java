package nl.onderwijsregio.besluit.gevolg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Tekstvorm;

/** Why a decision was taken, or a later line that corrects or completes that. Never changed, never removed. */
@Entity
@Table(name = "besluitmotivering")
class Besluitmotivering {
    static final int LANGSTE = 4_000;
    private static final int KORTSTE = 3;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "stemronde_id", nullable = false, updatable = false)
    private Long stemrondeId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false, length = LANGSTE, updatable = false)
    private String tekst;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Besluitmotivering() {}

    Besluitmotivering(long stemrondeId, int nummer, String tekst, Gemachtigde wie, Instant moment) {
        this.stemrondeId = stemrondeId;
        this.nummer = nummer;
        this.tekst = Tekstvorm.regel(tekst, KORTSTE, LANGSTE, "De motivering");
        this.moment = moment;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    Motiveringregel regel() {
        return new Motiveringregel(nummer, tekst, moment, gebruiker);
    }
}
