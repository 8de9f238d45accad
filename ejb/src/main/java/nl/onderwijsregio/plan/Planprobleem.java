package nl.onderwijsregio.plan;

import java.io.Serializable;
import nl.onderwijsregio.regeling.Plandeel;

/**
 * Something in the plan that needs attention.
 *
 * @param letter the section it belongs to
 * @param waarde what makes the sentence concrete: the number of the activity, the function, the difference in euros; may be empty
 * @param fout whether it must be mended before submitting
 * @param artikel the provision, when the plan format names it; else empty
 * @param bron address of the provision; empty when there is none
 * @param deel the structured part it belongs to; null when none
 */
public record Planprobleem(Soort soort, String letter, String waarde, boolean fout, String artikel, String bron, Plandeel.Soort deel)
        implements Serializable {

    /** Outside the structured parts: the kind says whether it must be mended. */
    public Planprobleem(Soort soort, String letter, String waarde) {
        this(soort, letter, waarde, soort.isFout(), "", "", null);
    }

    /** What is the matter, and whether it must be mended before submitting; in a structured part the plan format says that. */
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
        /** Put in, or put back, with days that the regeling does not have. */
        ACTIVITEIT_BUITEN_PERIODE(true),
        /** One of the five functions of art. 8.1.b has no activity. */
        FUNCTIE_ZONDER_ACTIVITEIT(false),
        /** Nothing was filled in in a structured part. */
        DEEL_NIET_BEGONNEN(false),
        /** Neither a value nor a reason why there is none. */
        INDICATOR_LEEG(false),
        INDICATOR_ZONDER_BRON(false),
        /** The product filled it in; nobody of the region looked at it. */
        INDICATOR_TE_BEOORDELEN(false),
        VRAAGSTUK_ZONDER_DOEL(false),
        /** No figure now, no figure to reach, no unit or no day. */
        DOEL_NIET_MEETBAAR(false),
        DOEL_ZONDER_VRAAGSTUK(false),
        DOEL_ZONDER_ACTIVITEIT(false),
        /** It serves none of the goals of the plan. */
        ACTIVITEIT_ZONDER_DOELCODE(false),
        ACTIVITEIT_ZONDER_RESULTAAT(false),
        /** The amount is not specified in posts. */
        ACTIVITEIT_ZONDER_POSTEN(false),
        /** The amount is not divided over subsidie and own contribution. */
        ACTIVITEIT_ZONDER_VERDELING(false),
        AFSPRAAK_ONVOLLEDIG(false),
        /** A field of a short form is empty. */
        VELD_LEEG(false);

        private final boolean fout;

        Soort(boolean fout) {
            this.fout = fout;
        }

        public boolean isFout() {
            return fout;
        }
    }

    public boolean isFout() {
        return fout;
    }

    /** The same, in the section where this regeling has it. */
    Planprobleem bij(String letter) {
        return new Planprobleem(soort, letter, waarde, fout, artikel, bron, deel);
    }
}
