package nl.onderwijsregio.regio.samenstellen;

import java.io.Serializable;

/** A gemeente to choose from; the province is null when no file says. */
public record Gemeentekeuze(String code, String naam, String provincie) implements Serializable {}
