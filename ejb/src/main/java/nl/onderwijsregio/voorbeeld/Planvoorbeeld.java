package nl.onderwijsregio.voorbeeld;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A frozen version that its region lets others use as an example.
 *
 * <p>Life cycle: shared by whoever leads the plan, until it is withdrawn. What others took over before that stays theirs. Shared again it is a new one.
 */
@Entity
@Table(name = "plan_voorbeeld")
public class Planvoorbeeld {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_versie_id", nullable = false, updatable = false)
    private long planVersieId;
    @Column(name = "gedeeld_op", nullable = false, updatable = false)
    private Instant gedeeldOp;
    @Column(name = "gedeeld_door", nullable = false, length = 200, updatable = false)
    private String gedeeldDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;
    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;
    @Column(name = "ingetrokken_door", length = 200)
    private String ingetrokkenDoor;

    protected Planvoorbeeld() {}

    Planvoorbeeld(long planVersieId, Gemachtigde door, Instant moment) {
        this.planVersieId = planVersieId;
        this.gedeeldOp = moment;
        this.gedeeldDoor = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
    }

    void intrekken(Gemachtigde door, Instant moment) {
        ingetrokkenOp = moment;
        ingetrokkenDoor = door.gebruiker();
    }
}
