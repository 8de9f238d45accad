package nl.onderwijsregio.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    @Column(nullable = false, length = 2000)
    private String resultaat;
    @Column(precision = 15, scale = 2)
    private BigDecimal subsidie;
    @Column(name = "eigen_bijdrage", precision = 15, scale = 2)
    private BigDecimal eigenBijdrage;
    @Column(name = "laatste_post", nullable = false)
    private int laatstePost;
    @ElementCollection
    @CollectionTable(name = "plan_activiteit_partner", joinColumns = @JoinColumn(name = "activiteit_id"))
    @Column(name = "partij_id")
    private Set<Long> partners = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "plan_activiteit_doel", joinColumns = @JoinColumn(name = "activiteit_id"))
    @Column(name = "doel")
    private Set<Integer> doelen = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "plan_begrotingspost", joinColumns = @JoinColumn(name = "activiteit_id"))
    private List<Begrotingspost> posten = new ArrayList<>();
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
        resultaat = opgave.resultaat();
        subsidie = opgave.subsidie();
        eigenBijdrage = opgave.eigenBijdrage();
        partners.retainAll(opgave.partners());
        partners.addAll(opgave.partners());
        doelen.retainAll(opgave.doelen());
        doelen.addAll(opgave.doelen());
        List<Begrotingspost> nieuw = opgave.posten().stream().map(this::genummerd).toList();
        if (!nieuw.equals(posten)) {
            posten.clear();
            posten.addAll(nieuw);
        }
    }

    /** A post keeps its number; a new one gets the next, which is never given out twice. A number that was never given out is not taken. */
    private Begrotingspost genummerd(Begrotingspost post) {
        return post.nummer() > 0 && post.nummer() <= laatstePost ? post : post.met(++laatstePost);
    }

    /** What was filled in, its posts by number. */
    Activiteitopgave opgave() {
        return new Activiteitopgave(functie, naam, doel, indicator, eigenaarPartijId, van, tot, bedrag, toelichting, resultaat, new TreeSet<>(partners),
                new TreeSet<>(doelen), posten.stream().sorted(Comparator.comparingInt(Begrotingspost::nummer)).toList(), subsidie, eigenBijdrage);
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
