package nl.onderwijsregio.signaal;

import java.io.Serializable;
import java.time.Instant;

/** What a partner told about a signal, as read; the vote is null when there is none. */
public record Terugkoppelregel(String partijNaam, Terugkoppelsoort wat, String waarom, Long stemrondeId, Instant moment) implements Serializable {}
