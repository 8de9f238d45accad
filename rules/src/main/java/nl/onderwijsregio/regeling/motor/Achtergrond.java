package nl.onderwijsregio.regeling.motor;

import java.util.Optional;
import nl.onderwijsregio.regeling.Aaneengeslotenheid;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Gemeentegraaf;

/**
 * Where the facts of {@link Feiten} were drawn from, for sentences and lines.
 *
 * @param aanvraag the application as it came in
 * @param tellingen its counts, brought together
 * @param gebied what the graph says; empty when it was not asked
 * @param graaf the graph; empty when there is none
 */
public record Achtergrond(Aanvraagfeiten aanvraag, Tellingen tellingen, Optional<Aaneengeslotenheid> gebied, Optional<Gemeentegraaf> graaf) {
}
