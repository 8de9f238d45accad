package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A figure of the labour market in one plan. What the product filled in itself is marked so until somebody of the region saves it. */
@Entity
@Table(name = "plan_indicator")
class Planindicator {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(nullable = false, length = 60, updatable = false)
    private String code;
    @Embedded
    private Indicatoropgave opgave = Indicatoropgave.LEEG;
    @Column(nullable = false)
    private boolean overgenomen;
    @Column(nullable = false)
    private int versie;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    @Column(name = "gewijzigd_door", nullable = false, length = 200)
    private String gewijzigdDoor;

    protected Planindicator() {}

    Planindicator(long planId, String code, Wie wie) {
        this.planId = planId;
        this.code = code;
        this.gewijzigdOp = wie.moment();
        this.gewijzigdDoor = wie.gebruiker();
    }

    /** Saves on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    Deelbewaring<Indicatoropgave> wijzigen(int gezien, Indicatoropgave nieuw, Wie wie) {
        if (nieuw.equals(opgave) && !overgenomen) {
            return new Deelbewaring.Bewaard<>(versie);
        }
        if (gezien != versie) {
            return new Deelbewaring.Botsing<>(versie, opgave, gewijzigdDoor, gewijzigdOp, nieuw);
        }
        zetten(nieuw, false, wie);
        return new Deelbewaring.Bewaard<>(versie);
    }

    void zetten(Indicatoropgave nieuw, boolean vanProduct, Wie wie) {
        opgave = nieuw;
        overgenomen = vanProduct;
        versie++;
        gewijzigdOp = wie.moment();
        gewijzigdDoor = wie.gebruiker();
    }

    String code() {
        return code;
    }

    Indicatoropgave opgave() {
        return opgave;
    }

    boolean isOvergenomen() {
        return overgenomen;
    }

    int versie() {
        return versie;
    }
}
