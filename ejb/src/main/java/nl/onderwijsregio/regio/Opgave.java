package nl.onderwijsregio.regio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A figure supplied by the region, with its source and who supplied it. Never changed: a new one of the same kind and key takes
 * its place and the old one stays as history. One without a count withdraws the figure; it is unknown again.
 */
@Entity
@Table(name = "opgave")
public class Opgave {
    /** Largest count that is accepted for one figure. */
    public static final int MAXIMUM = 999_999;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "samenstelling_id", nullable = false)
    private long samenstellingId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Opgavesoort soort;
    @Column(nullable = false, length = 12)
    private String sleutel;
    private Integer aantal;
    @Column(nullable = false, length = 300)
    private String bron;
    @Column(nullable = false, length = 200)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false)
    private long mandaatId;
    @Column(nullable = false)
    private Instant moment;

    protected Opgave() {}

    /**
     * Supplies a figure.
     *
     * @param sleutel vestigingscode or bestuursnummer, empty for a figure of the whole region
     * @param aantal 0 to {@link #MAXIMUM}; null withdraws the earlier figure
     * @param bron where the figure comes from, 1 to 300 characters
     */
    public static Opgave van(long samenstellingId, Opgavesoort soort, String sleutel, Integer aantal, String bron, Gemachtigde door,
            Instant moment) {
        if (aantal != null && (aantal < 0 || aantal > MAXIMUM)) {
            throw new IllegalArgumentException("Vul een heel getal in van 0 tot en met 999.999.");
        }
        if (soort.heeftSleutel() == sleutel.isEmpty()) {
            throw new IllegalArgumentException("Zeg van welk bestuur of welke vestiging deze opgave is.");
        }
        Opgave opgave = new Opgave();
        opgave.samenstellingId = samenstellingId;
        opgave.soort = soort;
        opgave.sleutel = sleutel;
        opgave.aantal = aantal;
        opgave.bron = Bronvermelding.of(bron);
        opgave.gebruiker = door.gebruiker();
        opgave.mandaatId = door.mandaat().waarde();
        opgave.moment = moment;
        return opgave;
    }

    /** The count; empty when this withdraws an earlier figure. */
    public Optional<Integer> aantal() {
        return Optional.ofNullable(aantal);
    }
}
