package nl.onderwijsregio.overleg;

import java.io.Serializable;

/**
 * A version of a proposal of a partner that lies on the table, or could.
 *
 * @param partij who proposes
 * @param sha256 of the text
 */
public record Puntvoorstel(long voorstelversieId, long voorstelId, String titel, String partij, int versie, String sha256) implements Serializable {}
