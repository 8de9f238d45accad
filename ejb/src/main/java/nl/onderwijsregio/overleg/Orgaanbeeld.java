package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An organ to read.
 *
 * @param leden everybody who sits, will sit or ever sat in it
 * @param vandaag the day on which it was read
 * @param magInrichten whether the reader may change it
 * @param magLeiden whether the reader may call its meetings
 */
public record Orgaanbeeld(Orgaanregel regel, List<Lidregel> leden, LocalDate vandaag, boolean magInrichten, boolean magLeiden) implements Serializable {
    public Orgaanbeeld {
        leden = List.copyOf(leden);
    }

    /** Who will sit in it from a later day. */
    public List<Lidregel> komend() {
        return leden.stream().filter(l -> l.isNogNietOp(vandaag)).toList();
    }

    /** Who sat in it and does not any more. */
    public List<Lidregel> geweest() {
        return leden.stream().filter(l -> !l.isLidOp(vandaag) && !l.isNogNietOp(vandaag)).toList();
    }
}
