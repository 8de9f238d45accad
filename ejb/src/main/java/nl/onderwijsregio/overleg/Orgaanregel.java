package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An organ as a line in a list.
 *
 * @param opgehevenOp null while it meets
 * @param versie to say which state of it a change starts from
 * @param leden who sits in it now
 */
public record Orgaanregel(long id, Orgaansoort soort, String naam, String doel, Instant opgerichtOp, Instant opgehevenOp, long versie, List<Lidregel> leden)
        implements Serializable {
    public Orgaanregel {
        leden = List.copyOf(leden);
    }

    public boolean isActief() {
        return opgehevenOp == null;
    }

    /** Who leads it now. */
    public Optional<Lidregel> voorzitter() {
        return leden.stream().filter(l -> l.rol() == Orgaanrol.VOORZITTER).findFirst();
    }

    /** How many sit in it with a vote at the table. */
    public long aantalLeden() {
        return leden.stream().filter(l -> l.rol().isLid()).count();
    }
}
