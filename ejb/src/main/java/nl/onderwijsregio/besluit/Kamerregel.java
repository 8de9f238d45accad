package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * How one chamber decides: who must be present, who must agree, what a vote weighs. The quorum counts parties, the threshold weights.
 *
 * <p>In a secret chamber nobody can tell any more after closing who voted what. It has one vote per party, because a weight would tell, and no
 * consent, because an objection is there to be talked about. Below its quorum only presence is counted.
 *
 * @param quorum a number of parties (1 to 999) or a percentage (1 to 100), see {@link Quorumsoort}
 */
@Embeddable
public record Kamerregel(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Kamer kamer,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Quorumsoort quorumsoort,
        @Column(nullable = false) int quorum,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30) Drempel drempel,
        @Embedded Weegregel weegregel,
        @Column(nullable = false) boolean geheim) implements Serializable {

    /** With fewer votes the result of a secret chamber tells who voted what. */
    static final int MINST_GEHEIM = 3;

    public Kamerregel {
        Objects.requireNonNull(kamer, "kamer");
        Objects.requireNonNull(quorumsoort, "quorumsoort");
        Objects.requireNonNull(drempel, "drempel");
        Objects.requireNonNull(weegregel, "weegregel");
        int hoogste = quorumsoort == Quorumsoort.PERCENTAGE ? 100 : 999;
        if (quorum < 1 || quorum > hoogste) {
            throw new IllegalArgumentException("Vul een heel getal in tussen 1 en " + hoogste + ".");
        }
        if (weegregel.weging() == Weging.LEERLINGEN && kamer != Kamer.BESTUREN) {
            throw new IllegalArgumentException("Alleen besturen wegen naar leerlingen.");
        }
        if (geheim && weegregel.weging() != Weging.GELIJK) {
            throw new IllegalArgumentException("Geheim stemmen kan niet met gewichten: het gewicht verraadt wie er stemde.");
        }
        if (geheim && drempel == Drempel.CONSENT) {
            throw new IllegalArgumentException("Geheim stemmen kan niet met consent: een bezwaar is er om over te praten.");
        }
    }

    /** In the open. */
    public Kamerregel(Kamer kamer, Quorumsoort quorumsoort, int quorum, Drempel drempel, Weegregel weegregel) {
        this(kamer, quorumsoort, quorum, drempel, weegregel, false);
    }

    /** Every party one vote. */
    public Kamerregel(Kamer kamer, Quorumsoort quorumsoort, int quorum, Drempel drempel) {
        this(kamer, quorumsoort, quorum, drempel, Weegregel.GELIJK);
    }

    /** The rule of the chamber among the rules of all chambers. */
    public static Kamerregel van(Collection<Kamerregel> regels, Kamer kamer) {
        return regels.stream().filter(r -> r.kamer() == kamer).findFirst().orElseThrow(() -> new NoSuchElementException("Geen regel voor " + kamer + "."));
    }

    /** How many parties must be present, at least 1: the number, or the percentage of those entitled rounded up. */
    public int quorumNodig(int gerechtigd) {
        return quorumsoort == Quorumsoort.AANTAL ? quorum : Math.max(1, (gerechtigd * quorum + 99) / 100);
    }

    /** Whether the quorum keeps a secret: a secret chamber of that many parties says nothing when fewer than three voted. */
    boolean houdtGeheim(int gerechtigd) {
        return !geheim || quorumNodig(gerechtigd) >= MINST_GEHEIM;
    }

    /** Whether votes may weigh differently. */
    public boolean weegt() {
        return weegregel.weging() != Weging.GELIJK;
    }
}
