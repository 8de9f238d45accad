package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** When a version was put in force, by whom, and whether it was rolled back. */
public record Activeringsregel(long id, long conceptId, LocalDate vanaf, Instant geactiveerdOp, String geactiveerdDoor, Instant teruggedraaidOp,
        String teruggedraaidDoor, String teruggedraaidReden) implements Serializable {
    public boolean isTeruggedraaid() {
        return teruggedraaidOp != null;
    }
}
