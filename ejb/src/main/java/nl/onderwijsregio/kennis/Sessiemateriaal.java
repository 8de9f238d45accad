package nl.onderwijsregio.kennis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Bestandssoort;
import nl.onderwijsregio.plan.Vingerafdruk;

/** Slides or a recording of a kennissessie. Added by the organiser, taken out again, never changed. */
@Entity
@Table(name = "sessiemateriaal")
public class Sessiemateriaal {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sessie_id", nullable = false, updatable = false)
    private long sessieId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Materiaalsoort soort;
    @Column(nullable = false, length = 200, updatable = false)
    private String titel;
    @Column(nullable = false, length = 500, updatable = false)
    private String link = "";
    @Column(nullable = false, length = 200, updatable = false)
    private String bestandsnaam = "";
    @Column(nullable = false, length = 100, updatable = false)
    private String mediatype = "";
    @Column(nullable = false, updatable = false)
    private int omvang;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256 = "";
    @Column(name = "toegevoegd_op", nullable = false, updatable = false)
    private Instant toegevoegdOp;
    @Column(name = "toegevoegd_door", nullable = false, length = 200, updatable = false)
    private String toegevoegdDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;
    @Column(name = "verwijderd_op")
    private Instant verwijderdOp;
    @Column(name = "verwijderd_door", length = 200)
    private String verwijderdDoor;

    protected Sessiemateriaal() {}

    private Sessiemateriaal(long sessieId, Materiaalsoort soort, String titel, Gemachtigde wie, Instant moment) {
        this.sessieId = sessieId;
        this.soort = soort;
        this.titel = Sessieopgave.tekst(titel, 200, "Geef een titel van 1 tot en met 200 tekens.");
        toegevoegdOp = moment;
        toegevoegdDoor = wie.gebruiker();
        mandaatId = wie.mandaat().waarde();
    }

    static Sessiemateriaal opname(long sessie, String titel, String link, Gemachtigde wie, Instant moment) {
        Sessiemateriaal materiaal = new Sessiemateriaal(sessie, Materiaalsoort.OPNAME, titel, wie, moment);
        materiaal.link = Sessieopgave.link(Sessieopgave.tekst(link, 500, "Vul de link naar de opname in."));
        return materiaal;
    }

    static Sessiemateriaal presentatie(long sessie, String naam, Bestandssoort soort, byte[] inhoud, Gemachtigde wie, Instant moment) {
        Sessiemateriaal materiaal = new Sessiemateriaal(sessie, Materiaalsoort.PRESENTATIE, naam, wie, moment);
        materiaal.bestandsnaam = materiaal.titel;
        materiaal.mediatype = soort.mediatype();
        materiaal.omvang = inhoud.length;
        materiaal.sha256 = Vingerafdruk.van(inhoud).sha256();
        return materiaal;
    }

    void verwijderen(Gemachtigde wie, Instant moment) {
        verwijderdOp = moment;
        verwijderdDoor = wie.gebruiker();
    }

    boolean isVerwijderd() {
        return verwijderdOp != null;
    }

    long id() {
        return id;
    }

    long sessieId() {
        return sessieId;
    }

    Materiaalsoort soort() {
        return soort;
    }

    String bestandsnaam() {
        return bestandsnaam;
    }

    String mediatype() {
        return mediatype;
    }
}
