package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * A membership as read, with the mandaat it rests on as that is now. Whoever's mandaat ended is no member any more, whatever was filled in.
 *
 * @param van first day as filled in
 * @param tot last day as filled in; null for open-ended
 */
public record Lidregel(long id, long orgaanId, Mandaatregel mandaat, Orgaanrol rol, LocalDate van, LocalDate tot) implements Serializable {
    /** The first day it really holds. */
    public LocalDate begin() {
        return van.isBefore(mandaat.van()) ? mandaat.van() : van;
    }

    /** The last day it really holds; empty for open-ended. */
    public Optional<LocalDate> einde() {
        return Stream.of(Optional.ofNullable(tot), Optional.ofNullable(mandaat.tot())).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** Whether the person sits there on the day: first and last day included. */
    public boolean isLidOp(LocalDate dag) {
        return !dag.isBefore(begin()) && einde().map(e -> !dag.isAfter(e)).orElse(true);
    }

    /** Whether it starts later than the day. */
    public boolean isNogNietOp(LocalDate dag) {
        return dag.isBefore(begin()) && einde().map(e -> !e.isBefore(begin())).orElse(true);
    }

    /** Whether it was the mandaat that ended it. */
    public boolean eindigtMetMandaat() {
        return mandaat.tot() != null && (tot == null || mandaat.tot().isBefore(tot));
    }

    /** Whether there is a day on which both hold. */
    boolean overlapt(Lidregel ander) {
        return einde().map(e -> !e.isBefore(ander.begin()) && !e.isBefore(begin())).orElse(true)
                && ander.einde().map(e -> !e.isBefore(begin())).orElse(true);
    }
}
