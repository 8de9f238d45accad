package nl.onderwijsregio.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.regeling.Plandeel;

/** A short form of the plan: the fields that the version of the regeling asks, each as text in its one form. */
@Entity
@Table(name = "plan_formulier")
class Planformulier {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Plandeel.Soort deel;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_formulierveld", joinColumns = @JoinColumn(name = "formulier_id"))
    @MapKeyColumn(name = "veld", length = 60)
    @Column(name = "waarde", nullable = false, length = 4000)
    private Map<String, String> velden = new HashMap<>();
    @Column(nullable = false)
    private int versie;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    @Column(name = "gewijzigd_door", nullable = false, length = 200)
    private String gewijzigdDoor;

    protected Planformulier() {}

    Planformulier(long planId, Plandeel.Soort deel, Wie wie) {
        this.planId = planId;
        this.deel = deel;
        this.gewijzigdOp = wie.moment();
        this.gewijzigdDoor = wie.gebruiker();
    }

    /** Saves on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    Deelbewaring<SortedMap<String, String>> wijzigen(int gezien, SortedMap<String, String> nieuw, Wie wie) {
        SortedMap<String, String> nu = new TreeMap<>(velden);
        if (nieuw.equals(nu)) {
            return new Deelbewaring.Bewaard<>(versie);
        }
        if (gezien != versie) {
            return new Deelbewaring.Botsing<>(versie, nu, gewijzigdDoor, gewijzigdOp, nieuw);
        }
        zetten(nieuw, wie);
        return new Deelbewaring.Bewaard<>(versie);
    }

    void zetten(Map<String, String> nieuw, Wie wie) {
        velden.keySet().retainAll(nieuw.keySet());
        velden.putAll(nieuw);
        versie++;
        gewijzigdOp = wie.moment();
        gewijzigdDoor = wie.gebruiker();
    }

    Plandeel.Soort deel() {
        return deel;
    }

    int versie() {
        return versie;
    }

    Map<String, String> velden() {
        return Map.copyOf(velden);
    }
}
