package nl.onderwijsregio.kennis;

import java.time.Instant;

/**
 * A kennissessie somebody has a place in, or an offer for, or came to.
 *
 * @param begin when it begins; for one to evaluate, when it ended
 * @param aanbodTot null for a place
 */
public record Eigensessie(long id, String titel, Instant begin, Aanmeldstand stand, Instant aanbodTot) {}
