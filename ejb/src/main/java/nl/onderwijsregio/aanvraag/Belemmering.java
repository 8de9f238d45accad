package nl.onderwijsregio.aanvraag;

import java.io.Serializable;
import java.util.Map;

/**
 * Something that stands in the way of submitting, or that one should know before.
 *
 * @param waarden what makes the sentence concrete
 * @param pad where it is mended, below {@code /{portaal}/{mandaat}/}
 */
public record Belemmering(Soort soort, Map<String, Object> waarden, String pad) implements Serializable {
    /** What it is; key of the sentence. */
    public enum Soort {
        VENSTER_NOG_DICHT,
        VENSTER_GESLOTEN,
        /** A question on which a section depends is not answered. */
        VRAAG_OPEN,
        ONDERDEEL_LEEG,
        ONDERDEEL_NIET_KLAAR,
        /** An activity lacks something, or the begroting does not add up. */
        PLANPROBLEEM,
        GEEN_BEGROTING,
        /** There is no decision on any version. */
        GEEN_BESLUIT,
        /** The decision is about another version. */
        ANDERE_VERSIE,
        /** A council may still answer, or its consent is missing. */
        MEDEZEGGENSCHAP_LOOPT,
        /** A council withheld its consent, or its condition was not met. */
        INSTEMMING_ONTHOUDEN,
        /** Consent is missing on the samenwerkingsovereenkomst that goes along. */
        OVEREENKOMST_ZONDER_INSTEMMING,
        /** A council was heard on another text than this one. */
        MEDEZEGGENSCHAP_ANDERE_VERSIE,
        /** No council was asked. */
        MEDEZEGGENSCHAP_NIET_GEVRAAGD,
        BIJLAGE_ONTBREEKT,
        HANDTEKENING_ONTBREEKT,
        GEEN_PENVOERDER,
        /** The plan follows another text of the regeling than the composition is tested on. */
        TEKST_VERSCHILT,
        /** A party has not confirmed that it takes part. */
        DEELNAME_NIET_BEVESTIGD,
        /** A rule of the regeling is not met. */
        REGEL
    }

    public Belemmering {
        waarden = Map.copyOf(waarden);
    }
}
