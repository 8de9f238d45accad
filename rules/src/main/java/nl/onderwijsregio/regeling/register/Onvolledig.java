package nl.onderwijsregio.regeling.register;

/** A content that cannot be recounted because a value is missing or of another kind; the message names the place. */
class Onvolledig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Onvolledig(String plaats, String reden) {
        super(plaats + ": " + reden);
    }
}
