package nl.onderwijsregio.plan;

import java.time.Instant;

/** Event: the plan went to the vote with this frozen version. Observed within the transaction of the act. */
public record PlanInStemming(long planId, long planVersieId, long regioId, String gebruiker, Instant moment) {}
