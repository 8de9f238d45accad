package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

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
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Partijsoort;

/**
 * Somebody who wants to come to a kennissessie, alone or with others of the same party.
 *
 * <p>Life cycle: gets places at once, or stands in line; an offer follows when places come free, which is taken, declined or expires.
 * Withdrawn whenever one likes before the session. Each person has one registration per session: who comes back stands at the end of the
 * line. What is personal is wiped after the session.
 */
@Entity
@Table(name = "aanmelding")
public class Aanmelding {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sessie_id", nullable = false, updatable = false)
    private long sessieId;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false)
    private long mandaatId;
    @Column(name = "partij_id", nullable = false)
    private long partijId;
    @Column(name = "partij_naam", nullable = false, length = 200)
    private String partijNaam;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Partijsoort partijsoort;
    @Column(name = "regio_id")
    private Long regioId;
    @Column(name = "regio_naam", length = 200)
    private String regioNaam;
    @Column(nullable = false)
    private int aantal;
    @Column(nullable = false, length = 1000)
    private String namen;
    @Column(nullable = false)
    private int volgnummer;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Aanmeldstand stand;
    @Column(name = "aangemeld_op", nullable = false)
    private Instant aangemeldOp;
    @Column(name = "aanbod_tot")
    private Instant aanbodTot;
    @Column(length = 300)
    private String dieet;
    @Column(length = 300)
    private String toegankelijkheid;
    private Integer aanwezig;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    /** How often what the own agenda shows of it changed. */
    @Column(nullable = false)
    private int wijzigingen;
    @ElementCollection
    @CollectionTable(name = "aanmelding_deel", joinColumns = @JoinColumn(name = "aanmelding_id"))
    @Column(name = "deel_id", nullable = false)
    private Set<Long> delen = new HashSet<>();

    protected Aanmelding() {}

    Aanmelding(long sessieId, String gebruiker) {
        this.sessieId = sessieId;
        this.gebruiker = gebruiker;
    }

    /** Comes, or comes back, at the end of the line. */
    void aanmelden(Gemachtigde wie, Aanmeldopgave opgave, int plek, Instant nu) {
        mandaatId = wie.mandaat().waarde();
        partijId = wie.partijId();
        partijNaam = wie.partijNaam();
        partijsoort = wie.portaal().partijsoort();
        regioId = wie.regio().orElse(null);
        regioNaam = wie.regioNaam();
        aantal = opgave.aantal();
        namen = opgave.namen();
        delen.retainAll(opgave.delen());
        delen.addAll(opgave.delen());
        volgnummer = plek;
        aangemeldOp = nu;
        aanwezig = null;
        zetten(Aanmeldstand.WACHTEND, null, nu);
    }

    private void zetten(Aanmeldstand nieuw, Instant tot, Instant nu) {
        stand = nieuw;
        aanbodTot = tot;
        gewijzigdOp = nu;
        wijzigingen++;
    }

    void plaatsen(Instant nu) {
        zetten(Aanmeldstand.GEPLAATST, null, nu);
    }

    void aanbieden(Instant tot, Instant nu) {
        zetten(Aanmeldstand.AANGEBODEN, tot, nu);
    }

    boolean isVerlopenOp(Instant nu) {
        return stand == Aanmeldstand.AANGEBODEN && !nu.isBefore(aanbodTot);
    }

    void verlopen(Instant nu) {
        zetten(Aanmeldstand.VERLOPEN, null, nu);
    }

    /** What is personal goes with it. */
    void afmelden(Instant nu) {
        zetten(Aanmeldstand.AFGEMELD, null, nu);
        dieet = null;
        toegankelijkheid = null;
        namen = "";
    }

    void antwoorden(String eten, String hulp) {
        dieet = leeg(eten);
        toegankelijkheid = leeg(hulp);
    }

    private static String leeg(String antwoord) {
        String kaal = Sessieopgave.mag(antwoord, 300);
        return kaal.isEmpty() ? null : kaal;
    }

    /** All of them came, by the code in the room: once, and not when the organiser noted it. */
    void aanwezigMelden() {
        eis(aanwezig == null, KennisReden.AANWEZIGHEID_AL_GENOTEERD);
        aanwezig(aantal);
    }

    /** How many of them came; null when that is taken back. */
    void aanwezig(Integer kwamen) {
        eis(kwamen == null || stand == Aanmeldstand.GEPLAATST && kwamen >= 0 && kwamen <= aantal, KennisReden.AANWEZIGHEID_KLOPT_NIET, "aantal", aantal);
        aanwezig = kwamen;
    }

    /** Whether somebody of it came. */
    boolean isGeweest() {
        return aanwezig != null && aanwezig > 0;
    }

    Bezetting bezetting() {
        return new Bezetting(regioId, partijsoort, aantal, Set.copyOf(delen));
    }

    Aanmeldregel regel() {
        return new Aanmeldregel(id, gebruiker, partijNaam, regioNaam, aantal, namen, stand, aangemeldOp, aanbodTot, dieet, toegankelijkheid, aanwezig, Set.copyOf(delen));
    }

    long id() {
        return id;
    }

    String gebruiker() {
        return gebruiker;
    }

    long mandaatId() {
        return mandaatId;
    }

    long partijId() {
        return partijId;
    }

    /** Whether it was made for that party in that region. */
    boolean isVoor(Mandaatregel mandaat) {
        return mandaat.partijId() == partijId && Objects.equals(mandaat.regioId(), regioId);
    }

    int volgnummer() {
        return volgnummer;
    }

    Aanmeldstand stand() {
        return stand;
    }

    Instant aanbodTot() {
        return aanbodTot;
    }

    Set<Long> delen() {
        return delen;
    }
}
