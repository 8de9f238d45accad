package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * An item of a list of the plan. Keeps its number from plan to accountability: a number is never given out twice, what was taken out stays
 * known as vervallen. A change names the state it was based on; based on an older one both come back and nothing is overwritten.
 *
 * @param <T> what a writer fills in
 */
@MappedSuperclass
abstract class Planitem<T extends Deelopgave> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false)
    private boolean vervallen;
    @Column(nullable = false)
    private int versie;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    @Column(name = "gewijzigd_door", nullable = false, length = 200)
    private String gewijzigdDoor;

    void plaatsen(long plan, int lastend, T opgave, Wie wie) {
        planId = plan;
        nummer = lastend;
        overnemen(opgave, wie);
    }

    abstract T opgave();

    abstract void zetten(T opgave);

    /** Saves on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    Deelbewaring<T> wijzigen(int gezien, T opgave, Wie wie) {
        if (opgave.equals(opgave())) {
            return new Deelbewaring.Bewaard<>(versie);
        }
        if (gezien != versie) {
            return new Deelbewaring.Botsing<>(versie, opgave(), gewijzigdDoor, gewijzigdOp, opgave);
        }
        terugzetten(opgave, wie);
        return new Deelbewaring.Bewaard<>(versie);
    }

    /** Writes over whatever stands there, and brings it back when it was taken out. */
    void terugzetten(T opgave, Wie wie) {
        if (vervallen || !opgave.equals(opgave())) {
            vervallen = false;
            versie++;
            overnemen(opgave, wie);
        }
    }

    void vervallen(Wie wie) {
        vervallen = true;
        versie++;
        gewijzigdOp = wie.moment();
        gewijzigdDoor = wie.gebruiker();
    }

    private void overnemen(T opgave, Wie wie) {
        zetten(opgave);
        gewijzigdOp = wie.moment();
        gewijzigdDoor = wie.gebruiker();
    }

    int nummer() {
        return nummer;
    }

    boolean isVervallen() {
        return vervallen;
    }

    boolean isActueel(int gezien) {
        return versie == gezien;
    }

    int versie() {
        return versie;
    }
}
