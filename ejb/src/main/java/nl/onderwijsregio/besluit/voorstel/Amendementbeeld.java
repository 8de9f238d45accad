package nl.onderwijsregio.besluit.voorstel;

import java.io.Serializable;

/**
 * An amendement as a page shows it.
 *
 * @param basis the text it started from
 * @param tekst the text as it should be
 * @param nu the text of the proposal now
 * @param samengevoegd the text now with the change in it; null when both changed the same place
 * @param magAntwoorden whether the reader may take it over or reject it
 * @param magIntrekken whether the reader may take it back
 */
public record Amendementbeeld(long voorstel, Amendementregel regel, Voorstelopgave basis, Voorstelopgave tekst, int versie, Voorstelopgave nu,
        Voorstelopgave samengevoegd, boolean magAntwoorden, boolean magIntrekken) implements Serializable {

    /** Whether another text was saved since it was written. */
    public boolean isIntussenGewijzigd() {
        return versie != regel.basis();
    }

    /** Whether the change and what was changed meanwhile are about the same place. */
    public boolean botst() {
        return samengevoegd == null;
    }
}
