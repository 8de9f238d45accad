package nl.onderwijsregio.regeling;

/**
 * One provision of a regeling and how the product deals with it.
 *
 * @param artikel the provision, written as {@code 7 lid 10}
 * @param onderwerp what it is about, in our own words
 * @param verwerking how it is dealt with
 * @param toelichting which check, line, screen or person deals with it
 */
public record Artikel(String artikel, String onderwerp, Verwerking verwerking, String toelichting) {

    /** How a provision is dealt with. */
    public enum Verwerking {
        /** A rule, a parameter or the plan format of this version carries it. */
        REGEL,
        /** It asks for human judgement, or for an act outside the evaluation. */
        MENSELIJK_OORDEEL,
        /** It says nothing about an application. */
        NIET_VAN_TOEPASSING
    }
}
