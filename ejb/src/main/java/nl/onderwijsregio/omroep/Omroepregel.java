package nl.onderwijsregio.omroep;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message in a list.
 *
 * @param regios how many regions it was sent to
 * @param gelezen how many of them said that they read it
 * @param vragen how many questions were asked about it
 * @param onbeantwoord how many of them have no answer yet
 * @param gelezenOp when the own region read it; null when it did not, and for the Realisatie-Eenheid
 */
public record Omroepregel(long id, String titel, Instant verstuurdOp, long regios, long gelezen, long vragen, long onbeantwoord, Instant gelezenOp)
        implements Serializable {}
