package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something agreed to be done, as read.
 *
 * @param orgaan the organ at whose meeting it was agreed
 * @param gedaanOp null while it is open
 */
public record Actiepuntregel(long id, long vergaderingId, String orgaan, String tekst, long partijId, String partij, LocalDate termijn, String afloop,
        Instant gedaanOp, String gedaanDoor) implements Serializable {
    public boolean isGedaan() {
        return gedaanOp != null;
    }
}
