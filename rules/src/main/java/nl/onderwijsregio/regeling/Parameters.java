package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All figures of one version by name. Immutable. A figure that is listed without a value is a gap; one that is not listed does not exist. */
public final class Parameters {

    /** What is computed with: no exponent and no more digits than money and parts have, so that a figure never fills the memory. */
    private static final Map<String, Pattern> GETALLEN = Map.of("euro", Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?"),
            "deel", Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}|/[1-9][0-9]{0,8})?"));
    private static final int KORT = 40;

    private final Map<String, Parameter> opNaam;
    private final Map<String, Optional<BigDecimal>> bedragen;

    Parameters(Collection<Parameter> alle) {
        Map<String, Parameter> map = new TreeMap<>();
        for (Parameter p : alle) {
            p.waarde().ifPresent(w -> eisGetal("parameters." + p.naam(), p.eenheid(), w));
            if (map.put(p.naam(), p) != null) {
                throw new IllegalArgumentException("Parameter staat er twee keer: " + p.naam());
            }
        }
        opNaam = Collections.unmodifiableMap(map);
        bedragen = map.values().stream().filter(p -> p.eenheid().equals("euro"))
                .collect(Collectors.toUnmodifiableMap(Parameter::naam, p -> p.waarde().map(BigDecimal::new)));
    }

    /** These figures. Fails when a name stands there twice. */
    public static Parameters van(Collection<Parameter> alle) {
        return new Parameters(alle);
    }

    /** Fails with {@link OnbruikbareInvoer} naming the place when a figure of this unit cannot be computed with. */
    public static void eisGetal(String plaats, String eenheid, String waarde) {
        Pattern vorm = GETALLEN.get(eenheid);
        if (vorm != null && !vorm.matcher(waarde).matches()) {
            throw new OnbruikbareInvoer(plaats + ": '" + (waarde.length() <= KORT ? waarde : waarde.substring(0, KORT) + "…") + "' is geen "
                    + (eenheid.equals("euro") ? "bedrag van hoogstens 12 cijfers voor de punt, zoals 65.00." : "deel zoals 0.77 of 5/12."));
        }
    }

    /** Every parameter, ordered by name. */
    public Collection<Parameter> alle() {
        return opNaam.values();
    }

    /** The parameter with this name. */
    public Optional<Parameter> parameter(String naam) {
        return Optional.ofNullable(opNaam.get(naam));
    }

    /** An amount in euros; empty for a gap. Fails for a name the version does not have. */
    public Optional<BigDecimal> bedrag(String naam) {
        Optional<BigDecimal> bedrag = bedragen.get(naam);
        if (bedrag == null) {
            throw new IllegalArgumentException("Deze versie heeft geen bedrag " + naam);
        }
        return bedrag;
    }

    /** A whole number; empty for a gap. Fails for a name the version does not have. */
    public Optional<Integer> getal(String naam) {
        return verplicht(naam).waarde().map(Integer::valueOf);
    }

    /** A whole number; empty for a gap, for another kind of figure and for a name the version does not have. */
    public Optional<Integer> heelGetal(String naam) {
        return parameter(naam).flatMap(Parameter::waarde).filter(w -> w.matches("[0-9]{1,8}")).map(Integer::valueOf);
    }

    /** A day; empty for a gap. Fails for a name the version does not have. */
    public Optional<LocalDate> datum(String naam) {
        return verplicht(naam).waarde().map(LocalDate::parse);
    }

    /** A moment on the wall clock of Europe/Amsterdam; empty for a gap. Fails for a name the version does not have. */
    public Optional<LocalDateTime> moment(String naam) {
        return verplicht(naam).waarde().map(LocalDateTime::parse);
    }

    /** Whether this is the name of an amount that is not known here. */
    public boolean isGat(String naam) {
        return verplicht(naam).waarde().isEmpty();
    }

    private Parameter verplicht(String naam) {
        return parameter(naam).orElseThrow(() -> new IllegalArgumentException("Deze versie heeft geen parameter " + naam));
    }
}
