package nl.onderwijsregio.kennis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part of the programme of a kennissessie, as it is kept. */
@Entity
@Table(name = "kennissessie_deel")
class Sessiedeel {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "sessie_id")
    private Kennissessie sessie;
    @Column(nullable = false, length = 200)
    private String titel;
    @Column(nullable = false, length = 200)
    private String spreker;
    @Column(nullable = false, length = 200)
    private String gastregio;
    @Column(name = "begin_op", nullable = false)
    private Instant begin;
    @Column(name = "einde_op", nullable = false)
    private Instant einde;
    private Integer capaciteit;

    protected Sessiedeel() {}

    Sessiedeel(Kennissessie sessie, Programmadeel deel) {
        this.sessie = sessie;
        wijzigen(deel);
    }

    final void wijzigen(Programmadeel deel) {
        titel = deel.titel();
        spreker = deel.spreker();
        gastregio = deel.gastregio();
        begin = deel.begin();
        einde = deel.einde();
        capaciteit = deel.capaciteit();
    }

    Long id() {
        return id;
    }

    Programmadeel deel() {
        return new Programmadeel(id, titel, spreker, gastregio, begin, einde, capaciteit);
    }
}
