package nl.onderwijsregio.plan;

import java.io.Serializable;

/**
 * Something in the plan that needs attention.
 *
 * @param letter the section it belongs to
 * @param waarde what makes the sentence concrete: the number of the activity, the function, the difference in euros; may be empty
 */
public record Planprobleem(Soort soort, String letter, String waarde) implements Serializable {
    /** What is the matter, and whether it must be mended before submitting. */
    public enum Soort {
        /** Marked klaar, but nothing is written. */
        KLAAR_ZONDER_TEKST(true),
        ACTIVITEIT_ZONDER_DOEL(true),
        ACTIVITEIT_ZONDER_INDICATOR(true),
        ACTIVITEIT_ZONDER_EIGENAAR(true),
        /** Kaderregeling art. 3.5: each post is explained. */
        ACTIVITEIT_ZONDER_TOELICHTING(true),
        /** Kaderregeling art. 3.5: expenses and cover are equal. */
        BEGROTING_SLUIT_NIET(true),
        /** One of the five functions of art. 8.1.b has no activity. */
        FUNCTIE_ZONDER_ACTIVITEIT(false);

        private final boolean fout;

        Soort(boolean fout) {
            this.fout = fout;
        }

        public boolean isFout() {
            return fout;
        }
    }

    public boolean isFout() {
        return soort.isFout();
    }
}
