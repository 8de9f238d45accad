package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One source of money of the begroting, e.g. the subsidie or an own contribution (Kaderregeling art. 3.5). */
@Entity
@Table(name = "plan_dekking")
public class Dekking {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false)
    private Long planId;
    @Column(nullable = false, length = 200)
    private String bron;
    @Column(nullable = false, precision = 15, scale = 2)
    private BigDecimal bedrag;

    protected Dekking() {}

    Dekking(long planId, String bron, BigDecimal bedrag) {
        this.planId = planId;
        this.bron = Tekstvorm.regel(bron, 1, 200, "De bron");
        this.bedrag = Activiteitopgave.bedrag(bedrag);
    }

    public long id() {
        return id;
    }

    public long planId() {
        return planId;
    }
}
