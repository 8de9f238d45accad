package nl.onderwijsregio.regio;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.Partijsoort;

/**
 * Who and what takes part in one onderwijsregio for one regeling: parties, gemeenten and vestigingen (LDNOR art. 7).
 *
 * <p>Life cycle: begun at first use with the text of the regeling that decides; changed by the projectleider or the penvoerder
 * as often as needed, also to move it to the text in force; held as it is while the plan is in stemming and after it was submitted (see {@link Samenstellingslot}).
 * Whether the composition meets the regeling is never decided here: a vestiging that also stands in another region may be
 * added, the toets finds it.
 *
 * <p>Every change is made against the version that the person had in sight. When somebody else was earlier the change is refused.
 */
@Entity
@Table(name = "samenstelling")
public class Samenstelling {
    /** Key of the regeling that this product composes regions for (LDNOR § 2, kalenderjaar 2025). */
    public static final String LDNOR_2025 = "ldnor-2025";

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false)
    private long regioId;
    @Column(nullable = false, length = 40)
    private String regeling;
    @Column(nullable = false, length = 40)
    private String regelversie;
    @Column(name = "begonnen_op", nullable = false)
    private Instant begonnenOp;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    @Column(name = "gewijzigd_door", nullable = false, length = 200)
    private String gewijzigdDoor;
    @Column(nullable = false, length = 300)
    private String wijziging;
    @Version
    private long versie;

    @OneToMany(mappedBy = "samenstelling", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Deelname> deelnames = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "samenstelling_gemeente", joinColumns = @JoinColumn(name = "samenstelling_id"))
    @Column(name = "gemeente_code", nullable = false, length = 6)
    private Set<String> gemeenten = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "samenstelling_vestiging", joinColumns = @JoinColumn(name = "samenstelling_id"))
    @MapKeyColumn(name = "vestiging_code", length = 6)
    private Map<String, Vestigingskeuze> vestigingen = new HashMap<>();

    protected Samenstelling() {}

    /** Begins an empty composition; nothing is known of it yet. */
    public static Samenstelling beginnen(long regioId, String regeling, String regelversie, String door, Instant moment) {
        Samenstelling nieuw = new Samenstelling();
        nieuw.regioId = regioId;
        nieuw.regeling = regeling;
        nieuw.regelversie = regelversie;
        nieuw.begonnenOp = moment;
        nieuw.gewijzigdOp = moment;
        nieuw.gewijzigdDoor = door;
        nieuw.wijziging = "";
        return nieuw;
    }

    /**
     * Refuses when somebody else changed the composition after the given version was read.
     *
     * @throws nl.onderwijsregio.gedeeld.Weigering SAMENSTELLING_GEWIJZIGD, with who, when and what
     */
    public void eisVersie(long gezien) {
        if (versie != gezien) {
            throw anderWasEerder();
        }
    }

    /** The refusal that says who changed what, and when. */
    Weigering anderWasEerder() {
        return new Weigering(RegioReden.SAMENSTELLING_GEWIJZIGD, "wie", gewijzigdDoor, "moment", gewijzigdOp, "wijziging", wijziging);
    }

    /** Adds a party. A bestuur may take part as employer in the mbo; that counts for one region only (art. 7 lid 6). */
    public void partijToevoegen(Partij partij, boolean mboWerkgever, Gemachtigde door, Instant moment) {
        eis(deelname(partij.id()).isEmpty(), RegioReden.PARTIJ_DOET_AL_MEE, "partij", partij.naam());
        if (mboWerkgever && partij.soort() != Partijsoort.BESTUUR) {
            throw new IllegalArgumentException("Alleen een bestuur is werkgever in het mbo.");
        }
        deelnames.add(new Deelname(this, partij.id(), mboWerkgever, door, moment));
        gewijzigd(door, moment, partij.naam() + " toegevoegd");
    }

    /** Takes a party out, with the vestigingen that came with it. The penvoerder stays until another one is named. */
    public void partijWeghalen(Partij partij, Collection<String> vestigingenVanPartij, Gemachtigde door, Instant moment) {
        Deelname deelname = vereist(partij);
        eis(!deelname.isPenvoerder(), RegioReden.PENVOERDER_NIET_WEGHALEN, "partij", partij.naam());
        deelnames.remove(deelname);
        vestigingen.keySet().removeAll(vestigingenVanPartij);
        gewijzigd(door, moment, partij.naam() + " weggehaald");
    }

    /** Names the bestuur that applies on behalf of all; there is at most one. */
    public void penvoerderAanwijzen(Partij partij, Gemachtigde door, Instant moment) {
        eis(partij.soort() == Partijsoort.BESTUUR, RegioReden.PENVOERDER_GEEN_BESTUUR, "partij", partij.naam());
        Deelname nieuw = vereist(partij);
        deelnames.forEach(d -> d.penvoerder(d == nieuw));
        gewijzigd(door, moment, "penvoerder: " + partij.naam());
    }

    /** The party of the mandaat confirms that it takes part; once. */
    public void deelnameBevestigen(Gemachtigde door, Instant moment) {
        Deelname deelname = deelname(door.partijId())
                .orElseThrow(() -> new Weigering(RegioReden.PARTIJ_DOET_NIET_MEE, "partij", door.partijNaam()));
        deelname.bevestigen(door, moment);
        gewijzigd(door, moment, door.partijNaam() + " bevestigde deelname");
    }

    /** Adds vestigingen; those that are already there stay as they were. */
    public void vestigingenToevoegen(Collection<String> codes, Gemachtigde door, Instant moment) {
        codes.forEach(code -> vestigingen.putIfAbsent(code, new Vestigingskeuze(moment, door.mandaat().waarde())));
        gewijzigd(door, moment, codes.size() + " vestiging(en) toegevoegd");
    }

    /** Takes vestigingen out. */
    public void vestigingenWeghalen(Collection<String> codes, Gemachtigde door, Instant moment) {
        eis(vestigingen.keySet().containsAll(codes), RegioReden.VESTIGING_NIET_IN_REGIO);
        vestigingen.keySet().removeAll(codes);
        gewijzigd(door, moment, codes.size() + " vestiging(en) weggehaald");
    }

    /** Adds gemeenten; a gemeente always takes part as a whole (art. 7 lid 3). */
    public void gemeentenToevoegen(Collection<String> codes, Gemachtigde door, Instant moment) {
        gemeenten.addAll(codes);
        gewijzigd(door, moment, codes.size() + " gemeente(n) toegevoegd");
    }

    /** Takes gemeenten out. */
    public void gemeentenWeghalen(Collection<String> codes, Gemachtigde door, Instant moment) {
        gemeenten.removeAll(codes);
        gewijzigd(door, moment, codes.size() + " gemeente(n) weggehaald");
    }

    /** Adds what takes part in another round of the same region and is not here yet. Nobody has confirmed for this round; figures are not taken along. */
    public void overnemen(Samenstelling andere, Gemachtigde door, Instant moment) {
        boolean penvoerder = deelnames.stream().anyMatch(Deelname::isPenvoerder);
        for (Deelname d : andere.deelnames) {
            if (deelname(d.partijId()).isEmpty()) {
                Deelname nieuw = new Deelname(this, d.partijId(), d.isMboWerkgever(), door, moment);
                nieuw.penvoerder(!penvoerder && d.isPenvoerder());
                deelnames.add(nieuw);
            }
        }
        gemeenten.addAll(andere.gemeenten);
        andere.vestigingen.keySet().forEach(code -> vestigingen.putIfAbsent(code, new Vestigingskeuze(moment, door.mandaat().waarde())));
        gewijzigd(door, moment, "samenstelling van " + andere.regeling + " overgenomen");
    }

    /** Records that the region supplied a figure; the figure itself is an {@link Opgave}. */
    public void opgaveGedaan(String wat, Gemachtigde door, Instant moment) {
        gewijzigd(door, moment, wat);
    }

    /** From now on this text of the regeling is applied to the composition; when it already is, nothing changes. */
    public void overstappen(String naar, Gemachtigde door, Instant moment) {
        if (regelversie.equals(naar)) {
            return;
        }
        String van = regelversie;
        regelversie = naar;
        gewijzigd(door, moment, "overgestapt van de tekst van " + van + " op die van " + naar);
    }

    /** What one act changes at one moment is told in one text. */
    private void gewijzigd(Gemachtigde door, Instant moment, String wat) {
        String alles = moment.equals(gewijzigdOp) && door.gebruiker().equals(gewijzigdDoor) && !wijziging.isEmpty() ? wijziging + "; " + wat : wat;
        gewijzigdOp = moment;
        gewijzigdDoor = door.gebruiker();
        wijziging = alles.length() <= 300 ? alles : alles.substring(0, 299) + "…";
    }

    private Deelname vereist(Partij partij) {
        return deelname(partij.id()).orElseThrow(
                () -> new Weigering(RegioReden.PARTIJ_DOET_NIET_MEE, "partij", partij.naam()));
    }

    /** The participation of the party. */
    public Optional<Deelname> deelname(long partijId) {
        return deelnames.stream().filter(d -> d.partijId() == partijId).findFirst();
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** The onderwijsregio. */
    public long regioId() {
        return regioId;
    }

    /** Key of the regeling, e.g. {@code ldnor-2025}. */
    public String regeling() {
        return regeling;
    }

    /** Date of the text that decides, e.g. {@code 2024-11-30}. */
    public String regelversie() {
        return regelversie;
    }

    /** The version to hand back with a change. */
    public long versie() {
        return versie;
    }

    /** What the last act changed, in words. */
    public String wijziging() {
        return wijziging;
    }

    /** Codes of the gemeenten that take part. */
    public Set<String> gemeenten() {
        return Set.copyOf(gemeenten);
    }

    /** Codes of the vestigingen that take part. */
    public Set<String> vestigingen() {
        return Set.copyOf(vestigingen.keySet());
    }

    /** The participations. */
    public List<Deelname> deelnames() {
        return List.copyOf(deelnames);
    }
}
