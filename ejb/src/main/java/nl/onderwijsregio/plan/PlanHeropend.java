package nl.onderwijsregio.plan;

import java.time.Instant;

/**
 * Event: the projectleider reopened a plan that was being voted on; the vote lapses. Observed within the transaction of the act.
 *
 * @param gebruiker who reopened it
 * @param namens the party acted for
 */
public record PlanHeropend(long planId, long regioId, String gebruiker, String namens, Instant moment) {}
