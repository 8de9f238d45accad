package nl.onderwijsregio.openbaar;

import java.io.Serializable;

/** What anyone reads of a proposal that was decided on: what was asked, and what holds when it was adopted. */
public record Openbaretekst(String vraag, String tekst) implements Serializable {}
