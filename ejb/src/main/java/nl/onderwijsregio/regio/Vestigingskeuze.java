package nl.onderwijsregio.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Since when a vestiging stands in the composition, and under which mandaat it was put there. */
@Embeddable
public class Vestigingskeuze {
    @Column(nullable = false)
    private Instant sinds;
    @Column(name = "mandaat_id", nullable = false)
    private long mandaatId;

    protected Vestigingskeuze() {}

    Vestigingskeuze(Instant sinds, long mandaatId) {
        this.sinds = sinds;
        this.mandaatId = mandaatId;
    }

    /** The moment it was added. */
    public Instant sinds() {
        return sinds;
    }
}
