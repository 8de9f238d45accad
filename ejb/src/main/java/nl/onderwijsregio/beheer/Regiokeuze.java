package nl.onderwijsregio.beheer;

import java.io.Serializable;

/** An onderwijsregio to choose from. */
public record Regiokeuze(long id, String naam, boolean fictief) implements Serializable {}
