package nl.onderwijsregio.besluit.voorstel;

import java.io.Serializable;
import java.time.Instant;

/**
 * A proposal of a partner as a line in a list.
 *
 * @param versie number of its newest text
 */
public record Voorstelregel(long id, String titel, String partijNaam, int versie, Instant gewijzigdOp, Voorstelfase fase) implements Serializable {}
