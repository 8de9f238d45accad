package nl.onderwijsregio.les;

import java.io.Serializable;
import nl.onderwijsregio.kennis.Sessiethema;

/** What the index reads of a lesson. */
record Lestekst(long id, String titel, String tekst, Sessiethema thema, Lessector sector) implements Serializable {}
