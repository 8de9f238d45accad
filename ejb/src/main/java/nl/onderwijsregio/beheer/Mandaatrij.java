package nl.onderwijsregio.beheer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;

/** One row of a file of mandates on its way to a mandaat: each cell is read, everything wrong with it is kept. */
final class Mandaatrij {
    /** The columns, in the order of a file that is downloaded. */
    static final List<String> KOLOMMEN = List.of("gebruiker", "rol", "functies", "partij", "regio", "van", "tot", "grond");
    private static final List<DateTimeFormatter> DATUMS = Stream.of("d-M-uuuu", "uuuu-M-d")
            .map(v -> DateTimeFormatter.ofPattern(v, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)).toList();

    private final int nummer;
    private final List<String> kop;
    private final List<String> cellen;
    private final List<Mandaatfout> fouten = new ArrayList<>();

    Mandaatrij(int nummer, List<String> kop, List<String> cellen) {
        this.nummer = nummer;
        this.kop = kop;
        this.cellen = cellen;
    }

    List<Mandaatfout> fouten() {
        return fouten;
    }

    void fout(String kolom, String reden) {
        fouten.add(new Mandaatfout(nummer, kolom, cel(kolom), reden));
    }

    /** The mandaat this row asks for; empty when something is wrong with it. */
    Optional<Mandaatinvoer> lezen(Mandatenwereld wereld) {
        if (cellen.size() > kop.size()) {
            fouten.add(new Mandaatfout(nummer, "", cellen.getLast(), "Deze rij heeft meer cellen dan de kop."));
            return Optional.empty();
        }
        String gebruiker = gebruiker(wereld);
        Portaal rol = rol();
        Set<Functie> functies = rol == null ? Set.of() : functies(rol);
        Partijkeuze partij = rol == null ? null : partij(wereld, rol);
        Regiokeuze regio = rol == null ? null : regio(wereld, rol);
        LocalDate van = datum("van", true);
        LocalDate tot = datum("tot", false);
        if (van != null && tot != null && tot.isBefore(van)) {
            fout("tot", "De laatste dag ligt vóór de eerste dag.");
        }
        if (cel("grond").isEmpty() || cel("grond").length() > 500) {
            fout("grond", "Schrijf in hoogstens 500 tekens waar het mandaat op berust, bijvoorbeeld: volmacht van 1 augustus 2024.");
        }
        return fouten.isEmpty() ? Optional.of(new Mandaatinvoer(nummer, new Mandaatvraag(gebruiker, rol, partij.partijId(), regio == null ? null : regio.id(),
                functies, van, tot, cel("grond")), partij.naam(), regio == null ? null : regio.naam())) : Optional.empty();
    }

    private String gebruiker(Mandatenwereld wereld) {
        String naam = cel("gebruiker").toLowerCase(Locale.ROOT);
        if (naam.isEmpty()) {
            fout("gebruiker", "Vul de gebruikersnaam in van wie het mandaat krijgt.");
        } else if (naam.equals(wereld.beheerder())) {
            fout("gebruiker", "U geeft uzelf geen mandaat. Een andere beheerder doet dat.");
        } else if (!wereld.kent(naam)) {
            fout("gebruiker", "Deze gebruiker bestaat niet. Nodig de persoon eerst uit.");
        }
        return naam;
    }

    private Portaal rol() {
        Optional<Portaal> rol = Portaal.vanPad(cel("rol").toLowerCase(Locale.ROOT));
        if (rol.isEmpty()) {
            fout("rol", "Kies een van: " + Stream.of(Portaal.values()).map(Portaal::pad).collect(Collectors.joining(", ")) + ".");
        }
        return rol.orElse(null);
    }

    private Set<Functie> functies(Portaal rol) {
        Set<Functie> functies = EnumSet.noneOf(Functie.class);
        for (String woord : cel("functies").split("[ ,+|]+")) {
            Optional<Functie> functie = Stream.of(Functie.values()).filter(f -> f.name().equalsIgnoreCase(woord)).filter(rol.functies()::contains).findFirst();
            functie.ifPresent(functies::add);
            if (functie.isEmpty() && !woord.isEmpty()) {
                fout("functies", "‘" + woord + "’ is geen functie van de rol " + rol.pad() + ". " + (rol.functies().isEmpty() ? "Laat de cel leeg."
                        : "Kies uit: " + woorden(rol.functies()) + "."));
            }
        }
        return functies;
    }

    private Partijkeuze partij(Mandatenwereld wereld, Portaal rol) {
        List<Partijkeuze> gevonden = wereld.partijen(rol.partijsoort(), cel("partij"));
        if (gevonden.isEmpty()) {
            fout("partij", rol == Portaal.BESTUUR ? "Er is geen bestuur met dit bestuursnummer of deze naam. Voeg het eerst toe bij ‘Mandaat toevoegen’."
                    : "Er is geen partij met deze naam die bij de rol " + rol.pad() + " past. Voeg haar eerst toe bij ‘Mandaat toevoegen’.");
        } else if (gevonden.size() > 1) {
            fout("partij", "Meer partijen heten zo. Vul het bestuursnummer in.");
        }
        return gevonden.size() == 1 ? gevonden.getFirst() : null;
    }

    private Regiokeuze regio(Mandatenwereld wereld, Portaal rol) {
        if (!rol.isRegionaal()) {
            if (!cel("regio").isEmpty()) {
                fout("regio", "De rol " + rol.pad() + " geldt voor alle regio's. Laat de cel leeg.");
            }
            return null;
        }
        Optional<Regiokeuze> regio = wereld.regio(cel("regio"));
        if (regio.isEmpty()) {
            fout("regio", "Er is geen regio met deze code of naam. Een code is bijvoorbeeld OR250012.");
        }
        return regio.orElse(null);
    }

    private LocalDate datum(String kolom, boolean verplicht) {
        if (cel(kolom).isEmpty() && !verplicht) {
            return null;
        }
        Optional<LocalDate> dag = DATUMS.stream().map(v -> datum(cel(kolom), v)).filter(Objects::nonNull).findFirst();
        if (dag.isEmpty()) {
            fout(kolom, "Vul een datum in, bijvoorbeeld 1-8-2025.");
        }
        return dag.orElse(null);
    }

    private static LocalDate datum(String waarde, DateTimeFormatter vorm) {
        try {
            return LocalDate.parse(waarde, vorm);
        } catch (DateTimeParseException geenDatum) {
            return null;
        }
    }

    /** The functions as a file has them. */
    static String woorden(Set<Functie> functies) {
        return Arrays.stream(Functie.values()).filter(functies::contains).map(f -> f.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private String cel(String kolom) {
        int plek = kop.indexOf(kolom);
        return plek < 0 || plek >= cellen.size() ? "" : cellen.get(plek);
    }
}
