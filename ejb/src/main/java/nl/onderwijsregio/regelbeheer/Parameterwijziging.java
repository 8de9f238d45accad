package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Parameter;

/**
 * A figure that is another one in the new version.
 *
 * @param oud value before; null when it was a gap or the figure is new
 * @param nieuw value now; null for a gap
 * @param waarde whether the value changed; otherwise only what stands beside it
 * @param ernaast what changed beside the value; empty for a new figure
 */
public record Parameterwijziging(String naam, String omschrijving, String eenheid, String artikel, String oud, String nieuw, boolean waarde,
        List<Kolomwijziging> ernaast) implements Serializable {

    /** One other column of the figure, before and after. */
    public record Kolomwijziging(String kolom, String oud, String nieuw) implements Serializable {}

    public Parameterwijziging {
        ernaast = List.copyOf(ernaast);
    }

    static Parameterwijziging van(Optional<Parameter> oud, Parameter nieuw) {
        String was = oud.flatMap(Parameter::waarde).orElse(null);
        String is = nieuw.waarde().orElse(null);
        return new Parameterwijziging(nieuw.naam(), nieuw.omschrijving(), nieuw.eenheid(), nieuw.artikel(), was, is, !Objects.equals(was, is),
                oud.map(o -> ernaast(o, nieuw)).orElse(List.of()));
    }

    private static List<Kolomwijziging> ernaast(Parameter oud, Parameter nieuw) {
        return Stream.of(new Kolomwijziging("eenheid", oud.eenheid(), nieuw.eenheid()), new Kolomwijziging("artikel", oud.artikel(), nieuw.artikel()),
                new Kolomwijziging("bron", oud.bron(), nieuw.bron()), new Kolomwijziging("datum", oud.datum(), nieuw.datum()),
                new Kolomwijziging("omschrijving", oud.omschrijving(), nieuw.omschrijving()),
                new Kolomwijziging("interpretatie", String.valueOf(oud.interpretatie()), String.valueOf(nieuw.interpretatie())))
                .filter(k -> !Objects.equals(k.oud(), k.nieuw())).toList();
    }
}
