package nl.onderwijsregio.les;

/**
 * A lesson was written, changed or taken back.
 *
 * @param tekst what it says now; null when it was taken back
 */
record LesGewijzigd(long id, Lestekst tekst) {}
