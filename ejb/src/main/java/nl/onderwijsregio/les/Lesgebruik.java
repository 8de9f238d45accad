package nl.onderwijsregio.les;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** A lesson was taken over into a section of a plan. Only added. */
@Entity
@Table(name = "les_gebruik")
class Lesgebruik {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "les_id", nullable = false, updatable = false)
    private long lesId;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;
    @Column(nullable = false, length = 20, updatable = false)
    private String deel;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;

    protected Lesgebruik() {}

    Lesgebruik(long les, long plan, String deel, Gemachtigde wie, Instant moment) {
        lesId = les;
        planId = plan;
        this.deel = deel;
        this.moment = moment;
        gebruiker = wie.gebruiker();
        mandaatId = wie.mandaat().waarde();
    }
}
