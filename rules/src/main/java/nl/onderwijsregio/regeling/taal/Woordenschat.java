package nl.onderwijsregio.regeling.taal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words a rule may use.
 *
 * @param velden the fields of the facts, by name
 * @param werkwoorden what a rule may do, by name
 * @param invoer names of inputs, as the evaluation JSON spells them
 */
public record Woordenschat(Map<String, Veld> velden, Map<String, Werkwoord> werkwoorden, Set<String> invoer) {

    public Woordenschat {
        velden = Map.copyOf(velden);
        werkwoorden = Map.copyOf(werkwoorden);
        invoer = Set.copyOf(invoer);
    }

    /**
     * A field of the facts.
     *
     * @param soort what it holds
     * @param woorden the values it can have; empty: any, or it holds a number
     */
    public record Veld(String naam, Soort soort, Set<String> woorden) {

        public Veld {
            woorden = Set.copyOf(woorden);
        }

        /** A count with two bounds, a whole number, a word, or a word per key. */
        public enum Soort { AANTAL, GETAL, WOORD, WOORD_PER_SLEUTEL }
    }

    /**
     * A verb.
     *
     * @param argumenten what it is given
     * @param banden the stages in which it may be used
     */
    public record Werkwoord(String naam, List<Argument> argumenten, Set<Band> banden) {

        public Werkwoord {
            argumenten = List.copyOf(argumenten);
            banden = Set.copyOf(banden);
        }
    }

    /** What an argument of a verb is. */
    public enum Argument {
        /** The code of the check of this rule. */
        TOETS("de code van de toets van deze regel"),
        /** The code of the line of this rule. */
        POST("de code van de post van deze regel"),
        /** A sentence. */
        ZIN("een zin"),
        /** The name of a count. */
        TELLING("de naam van een telling"),
        /** The name of an amount of the version. */
        BEDRAG("de naam van een bedrag"),
        /** The beginning of names of amounts, up to the last dot. */
        TRAP("het begin van een reeks bedragen"),
        /** The name of a figure of the version, of any kind. */
        PARAMETER("de naam van een figuur"),
        /** The beginning of codes of lines. */
        BEGIN("het begin van codes van posten"),
        /** A word the verb itself understands. */
        WOORD("een woord"),
        /** A whole number. */
        GETAL("een geheel getal");

        private final String omschrijving;

        Argument(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        /** What it is, in Dutch. */
        public String omschrijving() {
            return omschrijving;
        }
    }
}
