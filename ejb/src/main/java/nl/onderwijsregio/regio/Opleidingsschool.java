package nl.onderwijsregio.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * An (aspirant-)opleidingsschool in the region as the region states it (LDNOR art. 6 lid 5 onder e, g, h). Never changed: a new
 * statement with the same projectnummer takes its place, the old one stays as history.
 */
@Entity
@Table(name = "opleidingsschool")
public class Opleidingsschool {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "samenstelling_id", nullable = false)
    private long samenstellingId;
    @Column(nullable = false, length = 30)
    private String projectnummer;
    @Column(nullable = false, length = 200)
    private String naam;
    @Column(name = "aspirant_sinds")
    private Integer aspirantSinds;
    @Column(nullable = false)
    private boolean overeenkomst;
    @Column(name = "peer_review", nullable = false)
    private boolean peerReview;
    @Column(nullable = false)
    private boolean vervallen;
    @Column(nullable = false, length = 300)
    private String bron;
    @Column(nullable = false, length = 200)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false)
    private long mandaatId;
    @Column(nullable = false)
    private Instant moment;

    protected Opleidingsschool() {}

    /** States one; {@code vervallen} says that it no longer takes part. */
    public static Opleidingsschool van(long samenstellingId, Opleidingsschoolopgave opgave, boolean vervallen, Gemachtigde door,
            Instant moment) {
        Opleidingsschool school = new Opleidingsschool();
        school.samenstellingId = samenstellingId;
        school.projectnummer = opgave.projectnummer();
        school.naam = opgave.naam();
        school.aspirantSinds = opgave.aspirantSinds();
        school.overeenkomst = opgave.overeenkomst();
        school.peerReview = opgave.peerReview();
        school.vervallen = vervallen;
        school.bron = opgave.bron();
        school.gebruiker = door.gebruiker();
        school.mandaatId = door.mandaat().waarde();
        school.moment = moment;
        return school;
    }
}
