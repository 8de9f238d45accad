package nl.onderwijsregio.partij;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may act for which party, in which onderwijsregio, from when to when, and for what.
 *
 * <p>Life cycle: given by beheer with a ground, valid from the first day up to and including the last one, ended earlier if
 * needed. A mandaat is never reopened and never deleted: acts keep referring to it. On the day after the last day it lets
 * nobody in any more.
 */
@Entity
@Table(name = "mandaat")
public class Mandaat {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 200)
    private String gebruiker;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Portaal portaal;
    @Column(name = "partij_id", nullable = false)
    private Long partijId;
    @Column(name = "regio_id")
    private Long regioId;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mandaat_functie", joinColumns = @JoinColumn(name = "mandaat_id"))
    @Enumerated(EnumType.STRING) @Column(name = "functie", nullable = false, length = 30)
    private Set<Functie> functies = EnumSet.noneOf(Functie.class);
    @Column(nullable = false)
    private LocalDate van;
    private LocalDate tot;
    @Column(nullable = false, length = 500)
    private String grond;
    @Column(name = "gegeven_door", nullable = false, length = 200)
    private String gegevenDoor;
    @Column(name = "gegeven_op", nullable = false)
    private Instant gegevenOp;
    @Column(name = "beeindigd_door", length = 200)
    private String beeindigdDoor;
    @Column(name = "beeindigd_op")
    private Instant beeindigdOp;
    @Version
    private long versie;

    protected Mandaat() {}

    /**
     * Gives a mandaat.
     *
     * @param gebruiker user name in Keycloak of who may act
     * @param partij the party acted for; must be of the kind of the portal
     * @param regioId the onderwijsregio; null exactly when the portal reaches all regions
     * @param van first day
     * @param tot last day, inclusive; null for open-ended
     * @param grond on what paper this rests
     * @param gegevenDoor who gives it; never the person who receives it
     */
    public static Mandaat geven(String gebruiker, Portaal portaal, Partij partij, Long regioId, Set<Functie> functies,
            LocalDate van, LocalDate tot, String grond, String gegevenDoor, Instant moment) {
        eis(!gebruiker.equals(gegevenDoor), PartijReden.ZELF_MANDAAT_GEVEN);
        eis(tot == null || !tot.isBefore(van), PartijReden.MANDAAT_EINDE_VOOR_BEGIN);
        eis(partij.soort() == portaal.partijsoort(), PartijReden.MANDAAT_PAST_NIET_BIJ_PARTIJ, "partij", partij.naam());
        eis(portaal.isRegionaal() == (regioId != null), PartijReden.MANDAAT_ZONDER_REGIO, "partij", partij.naam());
        eis(portaal.functies().containsAll(functies), PartijReden.FUNCTIE_PAST_NIET_BIJ_PORTAAL, "partij", partij.naam());
        if (grond == null || grond.isBlank()) {
            throw new IllegalArgumentException("Schrijf waar het mandaat op berust, bijvoorbeeld: volmacht van 1 augustus 2024.");
        }
        Mandaat mandaat = new Mandaat();
        mandaat.gebruiker = gebruiker;
        mandaat.portaal = portaal;
        mandaat.partijId = partij.id();
        mandaat.regioId = regioId;
        mandaat.functies = functies.isEmpty() ? EnumSet.noneOf(Functie.class) : EnumSet.copyOf(functies);
        mandaat.van = van;
        mandaat.tot = tot;
        mandaat.grond = grond.strip();
        mandaat.gegevenDoor = gegevenDoor;
        mandaat.gegevenOp = moment;
        return mandaat;
    }

    /**
     * Ends it: from the day of ending it lets nobody in.
     *
     * @param vandaag the day of ending; the last valid day becomes the day before
     */
    public void beeindigen(String door, LocalDate vandaag, Instant moment) {
        eis(beeindigdOp == null && (tot == null || !tot.isBefore(vandaag)), PartijReden.MANDAAT_AL_BEEINDIGD);
        tot = vandaag.minusDays(1);
        beeindigdDoor = door;
        beeindigdOp = moment;
    }

    /** Whether it is valid on the day: first and last day included. */
    public boolean isGeldigOp(LocalDate dag) {
        return !isNogNietOp(dag) && !isAfgelopenOp(dag);
    }

    /** Whether it starts after the day. */
    public boolean isNogNietOp(LocalDate dag) {
        return dag.isBefore(van);
    }

    /** Whether its last day lies before the day. */
    public boolean isAfgelopenOp(LocalDate dag) {
        return tot != null && dag.isAfter(tot);
    }

    public long id() {
        return id;
    }

    public String gebruiker() {
        return gebruiker;
    }

    public Portaal portaal() {
        return portaal;
    }

    public long partijId() {
        return partijId;
    }

    public Optional<Long> regioId() {
        return Optional.ofNullable(regioId);
    }

    public Set<Functie> functies() {
        return Set.copyOf(functies);
    }

    public LocalDate van() {
        return van;
    }

    /** Last valid day; empty for open-ended. */
    public Optional<LocalDate> tot() {
        return Optional.ofNullable(tot);
    }

    public String grond() {
        return grond;
    }
}
