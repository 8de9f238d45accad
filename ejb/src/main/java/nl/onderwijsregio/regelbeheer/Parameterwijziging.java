package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameter;

/**
 * A figure that is another one in the new version.
 *
 * @param oud value before; null when it was a gap or the figure is new
 * @param nieuw value now; null for a gap
 * @param waarde whether the value changed; otherwise only what stands beside it
 */
public record Parameterwijziging(String naam, String omschrijving, String eenheid, String artikel, String oud, String nieuw, boolean waarde)
        implements Serializable {
    static Parameterwijziging van(Optional<Parameter> oud, Parameter nieuw) {
        String was = oud.flatMap(Parameter::waarde).orElse(null);
        String is = nieuw.waarde().orElse(null);
        return new Parameterwijziging(nieuw.naam(), nieuw.omschrijving(), nieuw.eenheid(), nieuw.artikel(), was, is, !java.util.Objects.equals(was, is));
    }
}
