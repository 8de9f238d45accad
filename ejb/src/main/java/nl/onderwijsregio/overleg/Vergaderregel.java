package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting as a line in a list.
 *
 * @param wanneer when and where
 * @param uitgenodigdOp null when nobody was invited
 * @param afzegreden null unless it was cancelled
 * @param notulenversie how often minutes were laid down; 0 for not yet
 * @param correctie why they are being corrected; null when they are not
 * @param wijziging how often it was moved or cancelled
 * @param gewijzigdOp when moment or place were last said, or that it is off
 */
public record Vergaderregel(long id, long orgaanId, String orgaan, Vergaderopgave wanneer, Vergaderstatus status, Instant uitgenodigdOp, String afzegreden,
        int notulenversie, String correctie, int wijziging, Instant gewijzigdOp) implements Serializable {

    /** Whether agenda, attendance and minutes may still change. */
    public boolean isOpen() {
        return status != Vergaderstatus.AFGEZEGD && (notulenversie == 0 || correctie != null);
    }

    /** Whether minutes can be written in now. */
    public boolean magNotuleren() {
        return status == Vergaderstatus.GEHOUDEN && isOpen();
    }

    /** Whether both are going on at one moment. */
    public boolean valtSamenMet(Vergaderregel ander) {
        return wanneer.begint().isBefore(ander.wanneer.eindigt()) && ander.wanneer.begint().isBefore(wanneer.eindigt());
    }
}
