package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An activity of the plan with its line of the begroting (LDNOR art. 8 lid 1 onder b; Kaderregeling art. 3.4 and 3.5). Keeps its
 * number from plan to accountability: a number is never given out twice, what was taken out stays known as vervallen.
 */
@Entity
@Table(name = "plan_activiteit")
public class Activiteit {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false)
    private Long planId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false)
    private int volgorde;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Activiteitfunctie functie;
    @Column(nullable = false, length = 200)
    private String naam;
    @Column(nullable = false, length = 2000)
    private String doel;
    @Column(nullable = false, length = 2000)
    private String indicator;
    @Column(name = "eigenaar_partij_id")
    private Long eigenaarPartijId;
    @Column(nullable = false)
    private LocalDate van;
    @Column(nullable = false)
    private LocalDate tot;
    @Column(nullable = false, precision = 15, scale = 2)
    private BigDecimal bedrag;
    @Column(nullable = false, length = 2000)
    private String toelichting;
    @Column(nullable = false)
    private boolean vervallen;
    @Column(nullable = false)
    private int versie;

    protected Activiteit() {}

    Activiteit(long planId, int nummer, int volgorde, Activiteitopgave opgave) {
        this.planId = planId;
        this.nummer = nummer;
        this.volgorde = volgorde;
        overnemen(opgave);
    }

    boolean isActueel(int gezien) {
        return versie == gezien;
    }

    void wijzigen(Activiteitopgave opgave) {
        overnemen(opgave);
        vervallen = false;
        versie++;
    }

    void vervallen() {
        vervallen = true;
        versie++;
    }

    void plaatsen(int plek) {
        volgorde = plek;
    }

    private void overnemen(Activiteitopgave opgave) {
        functie = opgave.functie();
        naam = opgave.naam();
        doel = opgave.doel();
        indicator = opgave.indicator();
        eigenaarPartijId = opgave.eigenaarPartijId();
        van = opgave.van();
        tot = opgave.tot();
        bedrag = opgave.bedrag();
        toelichting = opgave.toelichting();
    }

    public long id() {
        return id;
    }

    public long planId() {
        return planId;
    }

    public int nummer() {
        return nummer;
    }

    public int volgorde() {
        return volgorde;
    }

    public boolean isVervallen() {
        return vervallen;
    }

    public int versie() {
        return versie;
    }

    public BigDecimal bedrag() {
        return bedrag;
    }
}
