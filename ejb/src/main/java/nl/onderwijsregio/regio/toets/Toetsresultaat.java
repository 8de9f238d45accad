package nl.onderwijsregio.regio.toets;

import java.time.Instant;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelversie;

/**
 * One evaluation: exactly these facts, this text, this verdict, at this moment. What a receipt needs.
 *
 * @param regelversie the text that was applied
 * @param graaf the gemeenten and borders that were looked at
 */
public record Toetsresultaat(Aanvraagfeiten feiten, Beoordeling beoordeling, Regelversie regelversie, Gemeentegraaf graaf, Instant moment) {}
