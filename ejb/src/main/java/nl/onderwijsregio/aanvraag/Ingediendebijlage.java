package nl.onderwijsregio.aanvraag;

import java.io.Serializable;

/** An attachment as it was handed in; {@code omvang} in bytes. */
public record Ingediendebijlage(long id, String letter, String naam, String mediatype, long omvang, String sha256) implements Serializable {}
