package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The assessment of one application as one reader may see it.
 *
 * @param termijn null when the text of the regeling does not tell
 * @param oordelen the assessors, each with what this reader may see
 * @param advies what they wrote together; null before that, and for who may not see it
 * @param adviesversie counts its saved states
 * @param adviesOp when it came to stand; null before that
 * @param posten the lines of the amount that can be left out of a grant
 * @param beschikking null before the decision
 */
public record Beoordelingsbeeld(Ingediend aanvraag, Beoordelingstand stand, Beslistermijn termijn, LocalDate vandaag, List<Criterium> criteria, List<Oordeelbeeld> oordelen,
        Adviesopgave advies, int adviesversie, Instant adviesOp, List<Bedragpost> posten, List<Regiovraagregel> vragen, Beschikkingbeeld beschikking) implements Serializable {

    /** Whether that person is one of the assessors. */
    public boolean isBeoordelaar(String gebruiker) {
        return oordelen.stream().anyMatch(o -> o.gebruiker().equals(gebruiker));
    }
}
