package nl.onderwijsregio.regeling;

/** The facts cannot be evaluated: malformed, contradictory, or for a regeling that is not here. The message is Dutch and names the place. */
public class OnbruikbareInvoer extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public OnbruikbareInvoer(String melding) {
        super(melding);
    }

    public OnbruikbareInvoer(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
