package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a region reads of the assessment of its application: its questions and, after it was taken, the decision. No scores and no names.
 *
 * @param termijn null when the text of the regeling does not tell
 * @param criteria those a question is about
 * @param besluit null before the decision
 */
public record Regiobeoordeling(Ingediend aanvraag, Beslistermijn termijn, LocalDate vandaag, List<Criterium> criteria, List<Regiovraagregel> vragen, boolean magAntwoorden,
        Beschikkingbeeld besluit) implements Serializable {}
