package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;

/**
 * A request to a council as everybody involved reads it. Nothing the council prepares is in it.
 *
 * @param zienswijze null until issued
 * @param magReageren whether the reader reacts for the bestuur
 */
public record Aanvraagbeeld(Voorlegregel regel, String regioNaam, Voorlegging inhoud, Zienswijze zienswijze, boolean magReageren)
        implements Serializable {}
