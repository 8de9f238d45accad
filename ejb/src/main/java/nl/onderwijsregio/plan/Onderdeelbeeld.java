package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * One section to edit or read.
 *
 * @param tekst sanitised markup
 * @param versie the state a save is based on
 * @param gewijzigdOp null when nobody wrote yet
 * @param schrijfbaar whether the caller may write it now
 */
public record Onderdeelbeeld(long planId, String letter, String tekst, int versie, boolean klaar, Instant gewijzigdOp, String gewijzigdDoor,
        String namens, boolean schrijfbaar) implements Serializable {}
