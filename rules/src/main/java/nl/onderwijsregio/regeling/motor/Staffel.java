package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameters;

/** A table of amounts by class of size: parameter {@code staffel.vanaf.N} is the least size of class N, {@code TABEL.N} its amount. */
final class Staffel {

    private static final String VANAF = "staffel.vanaf.";
    private static final BigDecimal NIETS = new BigDecimal("0.00");

    private Staffel() { }

    /** The amount of the class this size falls in; nothing below the first class; empty when the amount is a gap. */
    static Optional<BigDecimal> bedrag(Parameters parameters, String tabel, int omvang) {
        int klasse = 0;
        while (parameters.parameter(VANAF + (klasse + 1)).isPresent() && omvang >= parameters.getal(VANAF + (klasse + 1)).orElseThrow()) {
            klasse++;
        }
        return klasse == 0 ? Optional.of(NIETS) : parameters.bedrag(tabel + "." + klasse);
    }
}
