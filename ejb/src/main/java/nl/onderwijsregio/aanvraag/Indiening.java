package nl.onderwijsregio.aanvraag;

import java.io.Serializable;

/** What came of submitting. */
public sealed interface Indiening extends Serializable {
    /** Submitted, now or before. */
    record Ingediend(Aanvraagbewijs bewijs) implements Indiening {}

    /** Not submitted; the list says why. */
    record Tegengehouden(Controlebeeld controle) implements Indiening {}
}
