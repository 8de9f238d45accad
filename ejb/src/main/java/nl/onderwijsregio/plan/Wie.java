package nl.onderwijsregio.plan;

import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** Who did something, under which mandaat, when. */
record Wie(String gebruiker, Long mandaatId, Instant moment) {
    static Wie van(Gemachtigde gemachtigde, Instant moment) {
        return new Wie(gemachtigde.gebruiker(), gemachtigde.mandaat().waarde(), moment);
    }
}
