package nl.onderwijsregio.plan;

import java.time.Instant;

/** Event: the plan was submitted with this frozen version. Observed within the transaction of the act. */
public record PlanIngediend(long planId, long planVersieId, long regioId, String gebruiker, Instant moment) {}
