package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;

/** A council one can put a proposal to. */
public record Raad(long partijId, String naam, long bestuurPartijId, String bestuurNaam) implements Serializable {}
