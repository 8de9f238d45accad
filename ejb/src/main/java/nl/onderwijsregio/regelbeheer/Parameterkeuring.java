package nl.onderwijsregio.regelbeheer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;

/**
 * Checks the rows of a file with figures against the version it is made from: every figure once, of the same kind, with a value that fits.
 * A figure without a value is a gap: it may stay one or be filled. A value that is there is never emptied; what applies it may count on it.
 */
final class Parameterkeuring {
    private static final String EURO = "-?[0-9]{1,12}(\\.[0-9]{1,2})?";
    private static final String HEEL = "[0-9]{1,8}";
    private static final int LANGSTE = 500;

    private final Parameters basis;
    private final List<Keurbevinding> bevindingen = new ArrayList<>();
    private final Map<String, Parameter> gelezen = new LinkedHashMap<>();

    Parameterkeuring(Parameters basis) {
        this.basis = basis;
    }

    /** What was found, refusals first named by their row. */
    List<Keurbevinding> bevindingen() {
        return List.copyOf(bevindingen);
    }

    /** The figures; empty when anything is wrong. */
    Optional<List<Parameter>> keuren(List<Parameterrij> rijen) {
        rijen.forEach(this::rij);
        basis.alle().stream().filter(p -> !gelezen.containsKey(p.naam())).forEach(p -> fout(0, p.naam(), "Ontbreekt in het bestand: " + p.naam() + "."));
        return bevindingen.stream().anyMatch(Keurbevinding::fout) ? Optional.empty() : Optional.of(List.copyOf(gelezen.values()));
    }

    private void rij(Parameterrij rij) {
        String naam = rij.cel("naam");
        Optional<Parameter> oud = basis.parameter(naam);
        if (oud.isEmpty()) {
            fout(rij.regel(), naam, naam.isEmpty() ? "De naam ontbreekt." : "Onbekend gegeven '" + naam + "'." + suggestie(naam));
            return;
        }
        Parameter nieuw = parameter(rij, oud.get());
        if (gelezen.put(naam, nieuw) != null) {
            fout(rij.regel(), naam, "Staat er twee keer.");
        }
        controleer(rij, oud.get(), nieuw);
    }

    private static Parameter parameter(Parameterrij rij, Parameter oud) {
        String waarde = rij.cel("waarde");
        return new Parameter(oud.naam(), waarde.isEmpty() ? Optional.empty() : Optional.of(waarde), oud.eenheid(), rij.cel("artikel"), rij.cel("bron"),
                rij.cel("datum"), rij.cel("omschrijving"), Boolean.parseBoolean(rij.cel("interpretatie")));
    }

    private void controleer(Parameterrij rij, Parameter oud, Parameter nieuw) {
        if (!rij.cel("eenheid").equals(oud.eenheid())) {
            fout(rij.regel(), oud.naam(), "De eenheid is '" + rij.cel("eenheid") + "'. Die moet '" + oud.eenheid() + "' blijven.");
        }
        if (oud.waarde().isPresent() && nieuw.waarde().isEmpty()) {
            fout(rij.regel(), oud.naam(), "De waarde ontbreekt. Nu is zij " + kort(oud.waarde().get()) + ".");
        }
        nieuw.waarde().filter(w -> !past(oud.eenheid(), w)).ifPresent(w -> fout(rij.regel(), oud.naam(), "De waarde '" + kort(w) + "' is geen " + soort(oud.eenheid()) + "."));
        if (!nieuw.artikel().matches("[^\\p{Cntrl}\\u2028\\u2029]{1," + LANGSTE + "}")) {
            fout(rij.regel(), oud.naam(), "Het artikel ontbreekt, is langer dan 500 tekens of staat op meer dan een regel.");
        }
        if (!nieuw.bron().matches("https://[^\\s\"<>]{3,480}")) {
            fout(rij.regel(), oud.naam(), "De bron is geen adres dat met https:// begint.");
        }
        if (!isDatum(nieuw.datum())) {
            fout(rij.regel(), oud.naam(), "De datum '" + kort(nieuw.datum()) + "' is geen datum zoals 2024-11-30.");
        }
        if (nieuw.omschrijving().isEmpty() || nieuw.omschrijving().length() > LANGSTE) {
            fout(rij.regel(), oud.naam(), "De omschrijving ontbreekt of is langer dan 500 tekens.");
        }
        if (!nieuw.waarde().equals(oud.waarde()) && nieuw.waarde().filter(w -> !past(oud.eenheid(), w)).isEmpty()) {
            bevindingen.add(Keurbevinding.goed(rij.regel(), oud.naam(), "Gewijzigd van " + oud.waarde().orElse("onbekend") + " in " + nieuw.waarde().map(Parameterkeuring::kort).orElse("onbekend") + "."));
        }
    }

    private static boolean past(String eenheid, String waarde) {
        return switch (eenheid) {
            case "euro" -> waarde.matches(EURO) && new BigDecimal(waarde).signum() >= 0;
            case "aantal", "weken" -> waarde.matches(HEEL);
            case "datum" -> isDatum(waarde);
            case "moment" -> isMoment(waarde);
            case "regio" -> waarde.matches("OR[0-9]{6}");
            default -> waarde.length() <= LANGSTE && waarde.matches("[\\p{IsLatin}0-9 .,:;()/€%-]+");
        };
    }

    private static boolean isDatum(String waarde) {
        try {
            return waarde.length() == 10 && LocalDate.parse(waarde) != null;
        } catch (DateTimeException geenDatum) {
            return false;
        }
    }

    private static boolean isMoment(String waarde) {
        try {
            return waarde.length() <= 19 && LocalDateTime.parse(waarde) != null;
        } catch (DateTimeException geenMoment) {
            return false;
        }
    }

    private static String soort(String eenheid) {
        return switch (eenheid) {
            case "euro" -> "bedrag zoals 65.00 (punt, hoogstens twee decimalen, niet negatief)";
            case "aantal", "weken" -> "heel getal van hoogstens acht cijfers";
            case "datum" -> "datum zoals 2024-11-30";
            case "moment" -> "moment zoals 2024-10-15T16:00:00";
            case "regio" -> "referentie zoals OR250012";
            default -> "gewone tekst";
        };
    }

    /** The known name that looks most like it. */
    private String suggestie(String naam) {
        return basis.alle().stream().map(Parameter::naam).filter(n -> n.equalsIgnoreCase(naam) || n.toLowerCase(java.util.Locale.ROOT).startsWith(naam.toLowerCase(java.util.Locale.ROOT))
                || naam.toLowerCase(java.util.Locale.ROOT).startsWith(n.toLowerCase(java.util.Locale.ROOT))).findFirst().map(n -> " Bedoelt u '" + n + "'?").orElse("");
    }

    private static String kort(String waarde) {
        return waarde.length() <= 40 ? waarde : waarde.substring(0, 40) + "…";
    }

    private void fout(int regel, String waar, String melding) {
        bevindingen.add(Keurbevinding.fout(regel, waar, melding));
    }
}
