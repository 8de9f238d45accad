package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.Instant;

/**
 * A point on an agenda as read.
 *
 * @param stuk the frozen text on the table; null for none
 * @param stemming the vote it is about; null for none
 * @param voorstel the proposal of a partner on the table; null for none
 * @param notulen empty for who may read only what was laid down
 * @param stand to say which state of the minutes a change starts from
 * @param geschrevenOp null when nothing was written yet
 */
public record Vergaderpuntregel(long id, Puntsoort soort, String onderwerp, String toelichting, String ingebrachtDoor, Puntstuk stuk, Puntstemming stemming, Puntvoorstel voorstel,
        String notulen, String besluit, int stand, Instant geschrevenOp, String geschrevenDoor) implements Serializable {
    /** Whether one is asked to decide without a text to decide on. */
    public boolean mistStuk() {
        return soort == Puntsoort.BESLUITEN && stuk == null && stemming == null && voorstel == null;
    }
}
