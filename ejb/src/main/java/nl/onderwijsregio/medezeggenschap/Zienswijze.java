package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The issued view of a council.
 *
 * @param vergaderdatum day of the meeting in which the council decided
 * @param teLaat issued after the last day of the term
 * @param punten in the order of the council
 */
public record Zienswijze(Strekking strekking, String toelichting, List<Puntregel> punten, LocalDate vergaderdatum, Instant uitgebrachtOp,
        String uitgebrachtDoor, boolean teLaat) implements Serializable {

    public Zienswijze {
        punten = List.copyOf(punten);
    }

    /** Points the bestuur did not react to. */
    public long zonderReactie() {
        return punten.stream().filter(p -> p.reactie() == null).count();
    }
}
