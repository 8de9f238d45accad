package nl.onderwijsregio.besluit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * How one region decides: one rule per chamber and the term it gives to medezeggenschap. A version is laid down once and never
 * changed; the first is laid down, every next one is decided on by the rules of the one before; the newest version holds for votes that start from then on. A running vote keeps the rules it started with.
 * See docs/besluiten/070-stemverhouding.md.
 */
@Entity
@Table(name = "reglement")
public class Reglement {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false)
    private Long regioId;
    @Column(nullable = false)
    private int versie;
    @Column(name = "medezeggenschapstermijn", nullable = false)
    private int medezeggenschapstermijn;
    @Column(name = "kamers_nodig", nullable = false, updatable = false)
    private int kamersNodig;
    @Column(nullable = false, length = 1000)
    private String toelichting;
    @Column(name = "vastgelegd_op", nullable = false)
    private Instant vastgelegdOp;
    @Column(name = "vastgelegd_door", nullable = false, length = 200)
    private String vastgelegdDoor;
    @Column(name = "mandaat_id", nullable = false)
    private Long mandaatId;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reglement_kamer", joinColumns = @JoinColumn(name = "reglement_id"))
    private Set<Kamerregel> kamers = new HashSet<>();

    protected Reglement() {}

    /**
     * Lays down the next version.
     *
     * @param regels exactly one per chamber
     * @param kamersNodig how many chambers must have their quorum and agree, 1 to 3
     * @param medezeggenschapstermijn days a council gets, 1 to 365
     * @param toelichting on what decision of the partners this rests
     * @param vorigeVersie number of the version it replaces, 0 for the first
     */
    public static Reglement vastleggen(long regioId, int vorigeVersie, Collection<Kamerregel> regels, int kamersNodig, int medezeggenschapstermijn,
            String toelichting, Gemachtigde wie, Instant moment) {
        return bijBesluit(regioId, vorigeVersie, new Reglementopgave(List.copyOf(regels), kamersNodig, medezeggenschapstermijn, toelichting), wie.gebruiker(),
                wie.mandaat().waarde(), moment);
    }

    /** The next version as the partners decided it; user and mandaat are those of who proposed it. */
    static Reglement bijBesluit(long regioId, int vorigeVersie, Reglementopgave opgave, String door, long mandaat, Instant moment) {
        Reglement reglement = new Reglement();
        reglement.regioId = regioId;
        reglement.versie = vorigeVersie + 1;
        reglement.kamers.addAll(opgave.regels());
        reglement.kamersNodig = opgave.kamersNodig();
        reglement.medezeggenschapstermijn = opgave.medezeggenschapstermijn();
        reglement.toelichting = opgave.toelichting();
        reglement.vastgelegdOp = moment;
        reglement.vastgelegdDoor = door;
        reglement.mandaatId = mandaat;
        return reglement;
    }

    static void eisKamersNodig(int nodig) {
        if (nodig < 1 || nodig > Kamer.values().length) {
            throw new IllegalArgumentException("Kies hoeveel van de drie kamers akkoord moeten zijn: 1, 2 of 3.");
        }
    }

    /** How many chambers must have their quorum and agree. */
    public int kamersNodig() {
        return kamersNodig;
    }

    public long id() {
        return id;
    }

    /** The id, null while it is not stored. */
    Long nummer() {
        return id;
    }

    public long regioId() {
        return regioId;
    }

    public int versie() {
        return versie;
    }

    /** Days a council gets for its view. */
    public int medezeggenschapstermijn() {
        return medezeggenschapstermijn;
    }

    public String toelichting() {
        return toelichting;
    }

    public Instant vastgelegdOp() {
        return vastgelegdOp;
    }

    /** The three rules, besturen first. */
    public List<Kamerregel> kamers() {
        return kamers.stream().sorted(Comparator.comparing(Kamerregel::kamer)).toList();
    }
}
