package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who worked on a part of the plan in a stretch of time.
 *
 * @param onderdeel letter of the section; empty for the activities and the money
 * @param namens the party acted for; null when unknown
 * @param keren how often something was kept
 * @param laatst the last time
 */
public record Schrijfspoor(String onderdeel, String wie, String namens, long keren, Instant laatst) implements Serializable {}
