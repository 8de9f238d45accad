package nl.onderwijsregio.signaal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A poll, with its result when that may be seen: closed, and with five answers or more. Otherwise every count is 0 and no text is in it.
 *
 * @param code last part of its address
 * @param toelichtingen what people wrote, in the order of the alphabet: the order of answering says nothing
 */
public record Peilingbeeld(long id, String code, String vraag, List<Keuzeregel> keuzes, List<String> toelichtingen, LocalDate sluitOp, boolean metToelichting,
        boolean dicht, boolean zichtbaar, long antwoorden) implements Serializable {
    /** With fewer answers nobody sees the result. */
    public static final int MINST = 5;

    /** Whether a result may be seen: a result that moves shows who just answered, and a few answers show who did. */
    public static boolean isZichtbaar(boolean dicht, long antwoorden) {
        return dicht && antwoorden >= MINST;
    }

    /** A fixed answer and how many chose it. */
    public record Keuzeregel(String keuze, long aantal) implements Serializable {}

    public Peilingbeeld {
        keuzes = List.copyOf(keuzes);
        toelichtingen = List.copyOf(toelichtingen);
    }
}
