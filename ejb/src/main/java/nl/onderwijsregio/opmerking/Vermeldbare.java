package nl.onderwijsregio.opmerking;

import java.io.Serializable;
import nl.onderwijsregio.partij.MandaatId;

/** Somebody who can be asked to respond. */
public record Vermeldbare(MandaatId mandaat, String gebruiker, String partij) implements Serializable {}
