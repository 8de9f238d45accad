package nl.onderwijsregio.regio.toets;

import java.io.Serializable;

/** Outline of one gemeente as an SVG path in metres, north up, with its bounds. */
public record Gemeentevlak(String code, String naam, String pad, int minX, int minY, int maxX, int maxY, boolean gekozen)
        implements Serializable {}
