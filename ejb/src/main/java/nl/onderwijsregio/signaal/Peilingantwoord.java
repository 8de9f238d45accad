package nl.onderwijsregio.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One answer to a poll. Who, from where and when is not kept. */
@Entity
@Table(name = "peilingantwoord")
public class Peilingantwoord {
    /** Longest explanation. */
    public static final int LANGSTE = 300;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "peiling_id", nullable = false, updatable = false)
    private long peilingId;
    @Column(nullable = false, updatable = false)
    private int keuze;
    @Column(nullable = false, length = LANGSTE, updatable = false)
    private String toelichting;

    protected Peilingantwoord() {}

    Peilingantwoord(long peilingId, int keuze, String toelichting) {
        this.peilingId = peilingId;
        this.keuze = keuze;
        this.toelichting = toelichting;
    }
}
