package nl.onderwijsregio.aanbeveling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * A letter of the Realisatie-Eenheid with recommendations on one frozen version of a plan.
 *
 * <p>Life cycle: written as CONCEPT, seen by the Realisatie-Eenheid only; sent once (VERSTUURD), from then on the region reads it
 * exactly so and it never changes. What the region does with a recommendation is added beside it.
 */
@Entity
@Table(name = "aanbevelingenbrief")
public class Aanbevelingenbrief {
    /** Where the letter stands. */
    enum Status { CONCEPT, VERSTUURD }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(name = "plan_versie_id", nullable = false)
    private Long planVersieId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Status status;
    @Column(nullable = false, length = 4000)
    private String inleiding = "";
    @Column(name = "begonnen_op", nullable = false)
    private Instant begonnenOp;
    @Column(name = "begonnen_door", nullable = false, length = 200)
    private String begonnenDoor;
    @Column(name = "verstuurd_op")
    private Instant verstuurdOp;
    @Column(name = "verstuurd_door", length = 200)
    private String verstuurdDoor;
    @Column(name = "verstuurd_mandaat_id")
    private Long verstuurdMandaatId;
    @Column(length = 64)
    private String sha256;
    @Version
    private long versie;
    @OneToMany(mappedBy = "brief", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("nummer")
    private List<Aanbeveling> aanbevelingen = new ArrayList<>();

    protected Aanbevelingenbrief() {}

    Aanbevelingenbrief(long planId, long regioId, long planVersieId, Gemachtigde door, Instant moment) {
        this.planId = planId;
        this.regioId = regioId;
        this.planVersieId = planVersieId;
        this.status = Status.CONCEPT;
        this.begonnenOp = moment;
        this.begonnenDoor = door.gebruiker();
    }

    /** The letter will be about a newer version of the plan. */
    void overVersie(long nieuw) {
        eisConcept();
        planVersieId = nieuw;
    }

    void inleiden(String tekst) {
        eisConcept();
        String nieuw = Objects.requireNonNullElse(tekst, "").strip();
        if (nieuw.length() > 4000) {
            throw new IllegalArgumentException("Schrijf de inleiding in hoogstens 4.000 tekens.");
        }
        inleiding = nieuw;
    }

    void toevoegen(Aanbevelingopgave opgave) {
        eisConcept();
        aanbevelingen.add(new Aanbeveling(this, aanbevelingen.size() + 1, opgave));
    }

    void wijzigen(long aanbeveling, Aanbevelingopgave opgave) {
        eisConcept();
        zoek(aanbeveling).schrijven(opgave);
    }

    void weghalen(long aanbeveling) {
        eisConcept();
        aanbevelingen.remove(zoek(aanbeveling));
        for (int plek = 0; plek < aanbevelingen.size(); plek++) {
            aanbevelingen.get(plek).nummeren(plek + 1);
        }
    }

    /** Sends it: there is at least one recommendation and each has its reason. */
    void versturen(Gemachtigde door, Instant moment) {
        eisConcept();
        eis(!aanbevelingen.isEmpty(), AanbevelingReden.AANBEVELINGEN_LEEG);
        aanbevelingen.stream().filter(a -> !a.heeftReden()).findFirst().ifPresent(a -> {
            throw new Weigering(AanbevelingReden.AANBEVELING_ZONDER_REDEN, "nummer", a.nummer());
        });
        status = Status.VERSTUURD;
        verstuurdOp = moment;
        verstuurdDoor = door.gebruiker();
        verstuurdMandaatId = door.mandaat().waarde();
        sha256 = Vingerafdruk.van(inleiding + "\n" + aanbevelingen.stream().map(Aanbeveling::regel).map(r -> r.nummer() + r.onderdeel() + r.soort()
                + r.gewicht() + "\n" + r.tekst() + "\n" + r.reden()).toList()).sha256();
    }

    private void eisConcept() {
        eis(status == Status.CONCEPT, AanbevelingReden.GEEN_CONCEPTBRIEF);
    }

    private Aanbeveling zoek(long aanbeveling) {
        return aanbevelingen.stream().filter(a -> a.id() == aanbeveling).findFirst()
                .orElseThrow(() -> new Weigering(AanbevelingReden.AANBEVELING_BESTAAT_NIET));
    }

    public long id() {
        return id;
    }

    long regioId() {
        return regioId;
    }

    long planVersieId() {
        return planVersieId;
    }

    boolean isVerstuurd() {
        return status == Status.VERSTUURD;
    }

    Briefbeeld beeld(int planVersie, Vingerafdruk vingerafdruk) {
        return new Briefbeeld(id, planVersie, vingerafdruk.kort(), inleiding, verstuurdOp, verstuurdDoor,
                aanbevelingen.stream().map(Aanbeveling::regel).toList());
    }
}
