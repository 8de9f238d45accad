package nl.onderwijsregio.gegevens;

/** A file that cannot be read as a whole. The message is a Dutch sentence for the person who brought it. */
final class Bestandsweigering extends RuntimeException {
    Bestandsweigering(String zin) {
        super(zin);
    }

    Bestandsweigering(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
