package nl.onderwijsregio.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether somebody comes to a meeting or was there; the last word counts. */
@Entity
@Table(name = "presentie")
public class Presentie {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "vergadering_id", nullable = false, updatable = false)
    private Long vergaderingId;
    @Column(name = "lid_mandaat_id", nullable = false, updatable = false)
    private Long lidMandaatId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Presentiestand stand;
    @Column(name = "gezet_op", nullable = false)
    private Instant gezetOp;
    @Column(name = "gezet_door", nullable = false, length = 200)
    private String gezetDoor;

    protected Presentie() {}

    Presentie(long vergaderingId, long lidMandaatId) {
        this.vergaderingId = vergaderingId;
        this.lidMandaatId = lidMandaatId;
    }

    void zetten(Presentiestand nieuw, String door, Instant moment) {
        stand = nieuw;
        gezetOp = moment;
        gezetDoor = door;
    }

    long lidMandaatId() {
        return lidMandaatId;
    }

    Presentiestand stand() {
        return stand;
    }
}
