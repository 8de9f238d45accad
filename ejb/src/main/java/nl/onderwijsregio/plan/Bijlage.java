package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An uploaded attachment of the application. Its bytes are stored apart and never change; taking it out only marks it. */
@Entity
@Table(name = "bijlage")
public class Bijlage {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "plan_id", nullable = false, updatable = false)
    private Long planId;
    @Column(nullable = false, length = 2, updatable = false)
    private String letter;
    @Column(nullable = false, length = 200, updatable = false)
    private String naam;
    @Column(nullable = false, length = 100, updatable = false)
    private String mediatype;
    @Column(nullable = false, updatable = false)
    private long omvang;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(name = "toegevoegd_op", nullable = false, updatable = false)
    private Instant toegevoegdOp;
    @Column(name = "toegevoegd_door", nullable = false, length = 200, updatable = false)
    private String toegevoegdDoor;
    @Column(name = "toegevoegd_mandaat_id", updatable = false)
    private Long toegevoegdMandaatId;
    @Column(name = "verwijderd_op")
    private Instant verwijderdOp;
    @Column(name = "verwijderd_door", length = 200)
    private String verwijderdDoor;

    protected Bijlage() {}

    Bijlage(long planId, String letter, String naam, Bestandssoort soort, byte[] inhoud, Wie wie) {
        this.planId = planId;
        this.letter = letter;
        this.naam = naam;
        this.mediatype = soort.mediatype();
        this.omvang = inhoud.length;
        this.sha256 = Vingerafdruk.van(inhoud).sha256();
        this.toegevoegdOp = wie.moment();
        this.toegevoegdDoor = wie.gebruiker();
        this.toegevoegdMandaatId = wie.mandaatId();
    }

    void verwijderen(Wie wie) {
        if (verwijderdOp == null) {
            verwijderdOp = wie.moment();
            verwijderdDoor = wie.gebruiker();
        }
    }

    public long id() {
        return id;
    }

    public long planId() {
        return planId;
    }

    public String letter() {
        return letter;
    }

    public String naam() {
        return naam;
    }

    public String mediatype() {
        return mediatype;
    }

    public boolean isVerwijderd() {
        return verwijderdOp != null;
    }
}
