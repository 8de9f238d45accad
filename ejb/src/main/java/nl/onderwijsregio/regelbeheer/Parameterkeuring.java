package nl.onderwijsregio.regelbeheer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.blad.Bladplaats;
import nl.onderwijsregio.regeling.blad.Parametertabel;

/**
 * Checks figures that were read against the version they are meant for: every figure once and of the same kind. A figure without a value is a
 * gap: it may stay one or be filled. A value that is there is never emptied; what applies it may count on it.
 */
final class Parameterkeuring {
    private final Parameters basis;
    private final List<Keurbevinding> bevindingen = new ArrayList<>();
    private Map<String, Bladplaats> plaatsen = Map.of();

    Parameterkeuring(Parameters basis) {
        this.basis = basis;
    }

    /** What was found, in the order of the names. */
    List<Keurbevinding> bevindingen() {
        return List.copyOf(bevindingen);
    }

    /** The figures; empty when anything is wrong. */
    Optional<Parameters> keuren(Parametertabel.Gelezen gelezen) {
        plaatsen = gelezen.plaatsen();
        gelezen.figuren().alle().forEach(this::figuur);
        basis.alle().stream().map(Parameter::naam).filter(naam -> gelezen.figuren().parameter(naam).isEmpty())
                .forEach(naam -> bevindingen.add(Keurbevinding.fout(naam, "Ontbreekt in het bestand: " + naam + ".")));
        return bevindingen.stream().anyMatch(Keurbevinding::fout) ? Optional.empty() : Optional.of(gelezen.figuren());
    }

    private void figuur(Parameter nieuw) {
        Optional<Parameter> oud = basis.parameter(nieuw.naam());
        if (oud.isEmpty()) {
            fout(nieuw, "Onbekend gegeven '" + nieuw.naam() + "'." + suggestie(nieuw.naam()));
            return;
        }
        if (!nieuw.eenheid().equals(oud.get().eenheid())) {
            fout(nieuw, "De eenheid is '" + nieuw.eenheid() + "'. Die moet '" + oud.get().eenheid() + "' blijven.");
        }
        if (oud.get().waarde().isPresent() && nieuw.waarde().isEmpty()) {
            fout(nieuw, "De waarde ontbreekt. Nu is zij " + kort(oud.get().waarde().get()) + ".");
        } else if (!nieuw.waarde().equals(oud.get().waarde())) {
            bevindingen.add(Keurbevinding.goed(plaatsen.get(nieuw.naam()), nieuw.naam(), "Gewijzigd van " + oud.get().waarde().orElse("onbekend") + " in "
                    + nieuw.waarde().map(Parameterkeuring::kort).orElse("onbekend") + "."));
        }
    }

    /** The known name that looks most like it. */
    private String suggestie(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        return basis.alle().stream().map(Parameter::naam).filter(n -> n.toLowerCase(Locale.ROOT).startsWith(klein) || klein.startsWith(n.toLowerCase(Locale.ROOT)))
                .findFirst().map(n -> " Bedoelt u '" + n + "'?").orElse("");
    }

    private static String kort(String waarde) {
        return waarde.length() <= 40 ? waarde : waarde.substring(0, 40) + "…";
    }

    private void fout(Parameter figuur, String melding) {
        bevindingen.add(Keurbevinding.fout(plaatsen.get(figuur.naam()), figuur.naam(), melding));
    }
}
