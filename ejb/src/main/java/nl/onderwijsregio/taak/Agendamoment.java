package nl.onderwijsregio.taak;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something somebody goes to, as an agenda shows it.
 *
 * @param uid the same for ever, whatever changes
 * @param link to take part online; empty for none
 * @param pad page of it, below the address of the product
 * @param volgnummer raised at each change
 */
public record Agendamoment(String uid, String titel, String plaats, String link, String pad, Instant begin, Instant einde, int volgnummer, Instant gewijzigdOp,
        boolean afgezegd) implements Serializable {}
