package nl.onderwijsregio.plan.document;

import java.util.List;
import java.util.Set;

/** A piece of a document, in reading order. Texts are plain; only {@link Opgemaakt} holds markup, sanitised. */
sealed interface Blok {
    /** A heading of level 1 to 3 within the document; its number makes its address. */
    record Kop(int niveau, String tekst) implements Blok {}

    record Alinea(String tekst) implements Blok {}

    record Punten(List<String> punten) implements Blok {}

    /** The markup of a section, as {@code Opmaak} leaves it. */
    record Opgemaakt(String opmaak) implements Blok {}

    /**
     * A table with a head that is repeated on every page.
     *
     * @param breedten share of each column in the width
     * @param getallen columns of numbers, counted from 0
     * @param totalen how many rows at the end are totals
     */
    record Tabel(String bijschrift, List<String> koppen, List<Integer> breedten, Set<Integer> getallen, List<List<String>> rijen, int totalen) implements Blok {}

    /** Labels with values, as a table of two columns with the labels as heads of the rows. */
    record Kenmerken(String bijschrift, List<Kenmerk> kenmerken) implements Blok {}

    /** A label with its value. */
    record Kenmerk(String label, String waarde) {}
}
