package nl.onderwijsregio.overleg;

import java.io.Serializable;
import nl.onderwijsregio.partij.Werkstuk;

/**
 * A frozen text on the table.
 *
 * @param werkstuk the round and the document it is a version of
 * @param sha256 of the frozen content
 */
public record Puntstuk(long planVersieId, Werkstuk werkstuk, int versieNummer, String versieNaam, String sha256) implements Serializable {}
