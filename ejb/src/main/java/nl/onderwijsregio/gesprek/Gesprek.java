package nl.onderwijsregio.gesprek;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A conversation of the Realisatie-Eenheid with a region.
 *
 * <p>Life cycle: planned (GEPLAND), moved as often as needed, then held (GEHOUDEN) or cancelled with a reason (GEANNULEERD). Both sides put
 * points on the agenda until it is held. After it the Realisatie-Eenheid writes the notes with agreed points and shares them; shared notes
 * only change by a next version. The number of an agreed point lasts over the versions, so that what became of it stays with it.
 */
@Entity
@Table(name = "gesprek")
class Gesprek {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Gespreksoort soort;
    @Column(nullable = false)
    private Instant begint;
    @Column(nullable = false, length = 500)
    private String plaats;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Gesprekstatus status = Gesprekstatus.GEPLAND;
    @Column(length = 1000)
    private String reden;
    @Column(nullable = false)
    private int keer = 1;
    @Column(name = "gepland_op", nullable = false, updatable = false)
    private Instant geplandOp;
    @Column(name = "gepland_door", nullable = false, length = 200, updatable = false)
    private String geplandDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "gedeeld_id")
    private Long gedeeldId;
    @ElementCollection
    @CollectionTable(name = "gesprek_rol", joinColumns = @JoinColumn(name = "gesprek_id"))
    @Enumerated(EnumType.STRING) @Column(name = "rol", nullable = false, length = 20)
    private Set<Gespreksrol> rollen = new HashSet<>();
    @OneToMany(mappedBy = "gesprek", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("id")
    private List<Agendapunt> agenda = new ArrayList<>();
    @OneToMany(mappedBy = "gesprek", cascade = CascadeType.ALL) @OrderBy("nummer")
    private List<Verslag> verslagen = new ArrayList<>();
    @Version
    private long versie;

    protected Gesprek() {}

    static Gesprek plannen(long regioId, Gespreksopgave opgave, Gemachtigde door, Instant moment) {
        Gesprek gesprek = new Gesprek();
        gesprek.regioId = regioId;
        gesprek.geplandOp = moment;
        gesprek.geplandDoor = door.gebruiker();
        gesprek.mandaatId = door.mandaat().waarde();
        gesprek.invullen(opgave);
        return gesprek;
    }

    private void invullen(Gespreksopgave opgave) {
        soort = opgave.soort();
        begint = opgave.begint();
        plaats = opgave.plaats();
        rollen.retainAll(opgave.rollen());
        rollen.addAll(opgave.rollen());
    }

    /** Makes another appointment of it, on top of the one that was in sight. */
    void verplaatsen(int gezien, Gespreksopgave opgave, Instant moment) {
        eisGepland();
        eis(keer == gezien, GespreksReden.GESPREK_GEWIJZIGD);
        eis(opgave.begint().isAfter(moment), GespreksReden.GESPREK_IN_VERLEDEN);
        keer++;
        invullen(opgave);
    }

    void annuleren(String waarom) {
        eisGepland();
        reden = Invoer.vereist(waarom, 1_000, "De reden", "Schrijf waarom het gesprek niet doorgaat.");
        status = Gesprekstatus.GEANNULEERD;
    }

    /** It took place. */
    void houden(Instant moment) {
        eisGepland();
        eis(!begint.isAfter(moment), GespreksReden.GESPREK_NOG_NIET_GEWEEST);
        status = Gesprekstatus.GEHOUDEN;
    }

    void puntToevoegen(Agendavoorstel voorstel, Gemachtigde door, Instant moment) {
        eisGepland();
        agenda.add(new Agendapunt(this, voorstel, door, moment));
    }

    void puntWeghalen(long punt, Kant door) {
        eisGepland();
        eis(agenda.removeIf(p -> p.magWeg(punt, door)), GespreksReden.AGENDAPUNT_BESTAAT_NIET);
    }

    /** The notes in preparation; begun from the newest that were shared when there are none. */
    Verslag verslagSchrijven(Gemachtigde door, Instant moment) {
        eisGehouden();
        return concept().orElseGet(() -> {
            Verslagopgave begin = verslagen.isEmpty() ? new Verslagopgave("", List.of()) : verslagen.getLast().opgave();
            int vanaf = verslagen.isEmpty() ? 0 : verslagen.getLast().stand() + 1;
            verslagen.add(new Verslag(this, verslagen.size() + 1, vanaf, begin, door, moment));
            return verslagen.getLast();
        });
    }

    void verslagBewaren(int gezien, Verslagopgave opgave, Gemachtigde door, Instant moment) {
        verslagSchrijven(door, moment).bewaren(gezien, new Verslagopgave(opgave.tekst(), genummerd(opgave.afspraken())), door, moment);
    }

    /** A new point gets the next number; a number that never was is a new point too. */
    private List<Gespreksafspraak> genummerd(List<Gespreksafspraak> afspraken) {
        int hoogste = verslagen.stream().flatMap(v -> v.opgave().afspraken().stream()).mapToInt(Gespreksafspraak::nummer).max().orElse(0);
        List<Gespreksafspraak> genummerd = new ArrayList<>();
        int volgende = hoogste;
        for (Gespreksafspraak a : afspraken) {
            boolean bekend = a.nummer() > 0 && a.nummer() <= hoogste && genummerd.stream().noneMatch(g -> g.nummer() == a.nummer());
            genummerd.add(bekend ? a : a.met(++volgende));
        }
        return genummerd;
    }

    /** Shares the notes in preparation as they were in sight. */
    Verslag delen(int gezien, Gemachtigde door, Instant moment) {
        eisGehouden();
        Verslag verslag = concept().orElseThrow(() -> new Weigering(GespreksReden.GEEN_VERSLAG));
        verslag.delen(gezien, door, moment);
        gedeeldId = verslag.id();
        return verslag;
    }

    /** The region saw these notes. */
    void gezien(int nummer, String woord, Gemachtigde door, Instant moment) {
        Verslag verslag = gedeeld().orElseThrow(() -> new Weigering(GespreksReden.GEEN_VERSLAG));
        eis(verslag.nummer() == nummer, GespreksReden.VERSLAG_VERVANGEN);
        verslag.gezien(woord, door, moment);
    }

    /** Refuses unless the newest shared notes have that point. */
    void eisAfspraak(int nummer) {
        eis(gedeeld().filter(v -> v.heeft(nummer)).isPresent(), GespreksReden.GESPREKSAFSPRAAK_BESTAAT_NIET);
    }

    Optional<Verslag> concept() {
        return verslagen.stream().filter(v -> !v.isGedeeld()).findFirst();
    }

    private Optional<Verslag> gedeeld() {
        return verslagen.stream().filter(Verslag::isGedeeld).reduce((een, ander) -> ander);
    }

    private void eisGepland() {
        eis(status == Gesprekstatus.GEPLAND, GespreksReden.GESPREK_NIET_GEPLAND);
    }

    private void eisGehouden() {
        eis(status == Gesprekstatus.GEHOUDEN, GespreksReden.GESPREK_NIET_GEHOUDEN);
    }

    long id() {
        return id;
    }

    long regioId() {
        return regioId;
    }

    Gesprekstatus status() {
        return status;
    }

    int keer() {
        return keer;
    }

    Gespreksopgave opgave() {
        return new Gespreksopgave(soort, begint, plaats, rollen);
    }

    /** The same for each appointment: what was told of one is not told again. */
    String kenmerk() {
        return "gesprek:" + id + ":" + keer;
    }

    Set<Gespreksrol> rollen() {
        return rollen.isEmpty() ? Set.of() : EnumSet.copyOf(rollen);
    }

    List<Agendaregel> agenda() {
        return agenda.stream().map(Agendapunt::regel).toList();
    }

    /** What was shared, newest first; never what is being written. */
    List<Verslagbeeld> gedeelde() {
        return verslagen.reversed().stream().filter(Verslag::isGedeeld).map(Verslag::beeld).toList();
    }
}
