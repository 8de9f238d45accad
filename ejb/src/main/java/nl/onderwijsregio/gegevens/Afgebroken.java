package nl.onderwijsregio.gegevens;

/** Somebody cancelled while the file was being read. */
final class Afgebroken extends RuntimeException {
    Afgebroken() {
        super("afgebroken");
    }
}
