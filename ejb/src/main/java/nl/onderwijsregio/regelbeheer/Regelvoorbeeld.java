package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regeling.json.Voorbeeldtekst;

/** A golden case of a new version: facts with what must come out. Comes along from the version it was made from. */
@Entity
@Table(name = "regelvoorbeeld")
class Regelvoorbeeld {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "concept_id", nullable = false, updatable = false)
    private Long conceptId;
    @Column(nullable = false, updatable = false)
    private int nummer;
    @Column(nullable = false, length = 500)
    private String naam;
    @Column(nullable = false, length = 500)
    private String bron;
    @Column(nullable = false, length = 1_000_000)
    private String feiten;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Uitkomst uitkomst;
    @Column(precision = 15, scale = 2)
    private BigDecimal bedrag;
    @Enumerated(EnumType.STRING) @Column(name = "eerder_uitkomst", length = 30)
    private Uitkomst eerderUitkomst;
    @Column(name = "eerder_bedrag", precision = 15, scale = 2)
    private BigDecimal eerderBedrag;
    @Column(name = "eerdere_feiten", length = 1_000_000)
    private String eerdereFeiten;
    @Column(length = 1_000_000)
    private String artikelen;
    @Column(name = "tekst_hash", length = 71)
    private String tekstHash;
    @Column(length = 2000)
    private String reden;
    @Column(name = "herzien_door", length = 200)
    private String herzienDoor;
    @Column(name = "herzien_op")
    private Instant herzienOp;
    @Column(name = "toegevoegd_door", length = 200, updatable = false)
    private String toegevoegdDoor;

    protected Regelvoorbeeld() {}

    Regelvoorbeeld(long conceptId, int nummer, Voorbeeldtekst v) {
        this.conceptId = conceptId;
        this.nummer = nummer;
        naam = v.naam();
        bron = v.bron();
        feiten = v.feiten();
        uitkomst = v.uitkomst();
        bedrag = v.bedrag().orElse(null);
    }

    /** A case that somebody adds to this version. */
    static Regelvoorbeeld eigen(long conceptId, int nummer, Voorbeeldtekst v, Gemachtigde wie) {
        Regelvoorbeeld nieuw = new Regelvoorbeeld(conceptId, nummer, v);
        nieuw.toegevoegdDoor = wie.gebruiker();
        return nieuw;
    }

    /** Says something else altogether. A case that came along keeps its name, its source and what it said before: who wrote it anew, and why, stands beside it. */
    void herschrijven(Voorbeeldtekst v) {
        if (isEigen()) {
            eerderUitkomst = null;
            eerderBedrag = null;
            naam = v.naam();
            bron = v.bron();
        } else {
            verwachtingOnthouden();
            eerdereFeiten = isHerschreven() ? eerdereFeiten : feiten;
        }
        feiten = v.feiten();
        uitkomst = v.uitkomst();
        bedrag = v.bedrag().orElse(null);
    }

    private void verwachtingOnthouden() {
        if (eerderUitkomst == null) {
            eerderUitkomst = uitkomst;
            eerderBedrag = bedrag;
        }
    }

    private boolean isEigen() {
        return toegevoegdDoor != null;
    }

    /** Whether its facts were written anew in this version. */
    boolean isHerschreven() {
        return eerdereFeiten != null;
    }

    /** Refuses when it came along from the version this one was made from. */
    void eisEigen() {
        eis(isEigen(), RegelbeheerReden.VOORBEELD_KWAM_MEE, "naam", naam);
    }

    int nummer() {
        return nummer;
    }

    /** Expects something else from now on; what was expected first is kept. */
    void bijstellen(Uitkomst nieuw, Optional<BigDecimal> nieuwBedrag, Gemachtigde wie, Instant moment) {
        verwachtingOnthouden();
        uitkomst = nieuw;
        bedrag = nieuwBedrag.orElse(null);
        herzienDoor = wie.gebruiker();
        herzienOp = moment;
    }

    /** Somebody looked at it for these articles, in the text with that fingerprint. */
    void verantwoorden(Collection<String> voor, String hash, String waarom, Gemachtigde wie, Instant moment) {
        artikelen = String.join("\n", voor);
        tekstHash = hash;
        reden = waarom;
        herzienDoor = wie.gebruiker();
        herzienOp = moment;
    }

    /** The articles somebody looked at it for in the text with that fingerprint; none when it was another text. */
    List<String> artikelen(String hash) {
        return artikelen == null || !hash.equals(tekstHash) ? List.of() : List.of(artikelen.split("\n"));
    }

    Voorbeeldtekst voorbeeld() {
        return new Voorbeeldtekst(naam, bron, feiten, uitkomst, Optional.ofNullable(bedrag));
    }

    long id() {
        return id;
    }

    Voorbeeldregel regel(Voorbeelduitkomst u, String hash) {
        return new Voorbeeldregel(id, nummer, naam, bron, feiten, uitkomst, bedrag, u.uitkomst(), u.bedrag(), u.geweigerd(), eerderUitkomst, eerderBedrag, artikelen(hash), reden,
                herzienDoor, herzienOp, toegevoegdDoor, isHerschreven());
    }
}
