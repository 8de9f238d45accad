package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/**
 * How much the vote of a party weighs: one vote for every so many of the measure, rounded up, at least 1 and at most the highest.
 *
 * @param perStem how many of the measure give one vote; 1 when every party has one
 * @param hoogste the most a party can weigh; 1 when every party has one
 */
@Embeddable
public record Weegregel(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Weging weging,
        @Column(name = "per_stem", nullable = false) int perStem,
        @Column(name = "hoogste_gewicht", nullable = false) int hoogste) implements Serializable {

    /** The most that can be asked of either number. */
    public static final int GRENS = 100_000;
    public static final Weegregel GELIJK = new Weegregel(Weging.GELIJK, 1, 1);

    public Weegregel {
        Objects.requireNonNull(weging, "weging");
        if (perStem < 1 || perStem > GRENS || hoogste < 1 || hoogste > GRENS) {
            throw new IllegalArgumentException("Vul een heel getal in tussen 1 en 100.000.");
        }
        if (weging == Weging.GELIJK && (perStem != 1 || hoogste != 1)) {
            throw new IllegalArgumentException("Bij één stem per partij hoort geen maat.");
        }
    }

    /** What a party with so much of the measure weighs. */
    public int gewicht(int maat) {
        return weging == Weging.GELIJK ? 1 : Math.clamp((maat + (long) perStem - 1) / perStem, 1, hoogste);
    }
}
