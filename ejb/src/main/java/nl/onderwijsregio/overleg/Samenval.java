package nl.onderwijsregio.overleg;

import java.io.Serializable;

/** Two meetings of the reader at one moment. */
public record Samenval(Vergaderregel een, String regioEen, Vergaderregel ander, String regioAnder) implements Serializable {}
