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
 *
 * <p>Colleagues write one letter: each part counts its saved states, a save names the one it was based on, and what was based on an
 * older one comes back with what stands there now. Removing and sending are refused when a colleague changed something since.
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
    @Column(name = "inleiding_versie", nullable = false)
    private int inleidingVersie;
    @Column(name = "inleiding_op")
    private Instant inleidingOp;
    @Column(name = "inleiding_door", length = 200)
    private String inleidingDoor;
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

    /** Saves the introduction on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    Briefbewaring<String> inleiden(int basisversie, String tekst, Gemachtigde door, Instant moment) {
        eisConcept();
        String nieuw = Objects.requireNonNullElse(tekst, "").strip();
        if (nieuw.length() > 4000) {
            throw new IllegalArgumentException("Schrijf de inleiding in hoogstens 4.000 tekens.");
        }
        if (nieuw.equals(inleiding)) {
            return new Briefbewaring.Bewaard<>(inleidingVersie, moment);
        }
        if (basisversie != inleidingVersie) {
            return new Briefbewaring.Botsing<>(inleidingVersie, inleiding, inleidingDoor, inleidingOp, nieuw);
        }
        inleiding = nieuw;
        inleidingVersie++;
        inleidingOp = moment;
        inleidingDoor = door.gebruiker();
        return new Briefbewaring.Bewaard<>(inleidingVersie, moment);
    }

    Briefbewaring<Aanbevelingopgave> toevoegen(Aanbevelingopgave opgave, Gemachtigde door, Instant moment) {
        eisConcept();
        aanbevelingen.add(new Aanbeveling(this, aanbevelingen.size() + 1, opgave, door, moment));
        return new Briefbewaring.Bewaard<>(0, moment);
    }

    Briefbewaring<Aanbevelingopgave> wijzigen(long aanbeveling, int basisversie, Aanbevelingopgave opgave, Gemachtigde door, Instant moment) {
        eisConcept();
        return zoek(aanbeveling).schrijven(basisversie, opgave, door, moment);
    }

    void weghalen(long aanbeveling, int gezien) {
        eisConcept();
        Aanbeveling weg = zoek(aanbeveling);
        eis(weg.isActueel(gezien), AanbevelingReden.BRIEF_GEWIJZIGD);
        aanbevelingen.remove(weg);
        for (int plek = 0; plek < aanbevelingen.size(); plek++) {
            aanbevelingen.get(plek).nummeren(plek + 1);
        }
    }

    /** Sends it as it was in sight: there is at least one recommendation and each has its reason. */
    void versturen(String gezien, int inleidingGezien, Gemachtigde door, Instant moment) {
        eisConcept();
        eis(stand().equals(gezien) && inleidingVersie == inleidingGezien, AanbevelingReden.BRIEF_GEWIJZIGD);
        eis(!aanbevelingen.isEmpty(), AanbevelingReden.AANBEVELINGEN_LEEG);
        aanbevelingen.stream().filter(a -> !a.heeftReden()).findFirst().ifPresent(a -> {
            throw new Weigering(AanbevelingReden.AANBEVELING_ZONDER_REDEN, "nummer", a.nummer());
        });
        status = Status.VERSTUURD;
        verstuurdOp = moment;
        verstuurdDoor = door.gebruiker();
        verstuurdMandaatId = door.mandaat().waarde();
        sha256 = Vingerafdruk.van(inleiding + "\n" + punten()).sha256();
    }

    private List<String> punten() {
        return aanbevelingen.stream().map(Aanbeveling::regel).map(r -> r.nummer() + r.onderdeel() + r.soort() + r.gewicht() + "\n" + r.tekst()
                + "\n" + r.reden()).toList();
    }

    /** Changes with every recommendation, and with the version they are about. */
    private String stand() {
        return Vingerafdruk.van(planVersieId + "\n" + punten()).sha256();
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
        return new Briefbeeld(id, planVersie, vingerafdruk.kort(), inleiding, inleidingVersie, stand(), verstuurdOp, verstuurdDoor,
                aanbevelingen.stream().map(Aanbeveling::regel).toList());
    }
}
