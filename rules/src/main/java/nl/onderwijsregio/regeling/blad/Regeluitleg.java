package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.taal.Band;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import nl.onderwijsregio.regeling.taal.Woordenschat.Argument;
import nl.onderwijsregio.regeling.taal.Woordenschat.Veld;
import nl.onderwijsregio.regeling.taal.Woordenschat.Werkwoord;

/** The sheet beside a decision table that says which words it knows. Nobody reads it back. */
final class Regeluitleg {

    private final List<List<String>> rijen = new ArrayList<>(List.of(List.of("soort", "naam", "wat er mag staan")));

    private Regeluitleg() { }

    static Werkboekschrijver.Blad blad(Woordenschat woordenschat) {
        Regeluitleg uitleg = new Regeluitleg();
        uitleg.vast();
        woordenschat.velden().values().stream().sorted(Comparator.comparing(Veld::naam)).forEach(uitleg::veld);
        woordenschat.werkwoorden().values().stream().sorted(Comparator.comparing(Werkwoord::naam)).forEach(uitleg::werkwoord);
        return new Werkboekschrijver.Blad("uitleg", List.of(14, 44, 110), 0, uitleg.rijen);
    }

    private void vast() {
        rijen.add(List.of("kolom", "naam", "De naam van de regel. Elke regel heeft een eigen naam."));
        rijen.add(List.of("kolom", "toets of post", "De code van de toets of de post waar de regel bij hoort: een van de twee."));
        rijen.add(List.of("kolom", "artikel, invoer, voldaan, interpretatie, omschrijving, korting", "Alleen bij de eerste regel van een toets of post."));
        rijen.add(List.of("kolom", "veld, operator, waarde", "Een voorwaarde. Zonder voorwaarden geldt de regel altijd."));
        rijen.add(List.of("kolom", "en of", "Hoe een voorwaarde bij de vorige hoort. Een 'of' hoort bij de voorwaarde ervoor: a of b en c betekent (a of b) en c."));
        rijen.add(List.of("kolom", "voorrang", "Leeg bij toetsen; bij posten " + Band.POSTEN.bereik() + ", toeslagen " + Band.TOESLAGEN.bereik() + ", grenzen " + Band.GRENZEN.bereik()
                + ", vergelijkingen " + Band.VERGELIJKINGEN.bereik() + "."));
        rijen.add(List.of("operator", String.join(", ", Regelkolommen.operatoren().values()), "Bij woorden alleen is en is niet."));
    }

    private void veld(Veld veld) {
        String waarde = switch (veld.soort()) {
            case AANTAL, GETAL -> "een geheel getal, een figuur zoals {{drempels.po}} of een ander aantal";
            default -> veld.woorden().isEmpty() ? "een woord" : veld.woorden().stream().sorted().collect(Collectors.joining(", "));
        };
        rijen.add(List.of("veld", Vergelijkingcellen.vorm(veld), waarde));
    }

    private void werkwoord(Werkwoord werkwoord) {
        List<String> kolommen = Regelkolommen.argumenten(werkwoord);
        List<String> delen = new ArrayList<>();
        for (int i = 0; i < kolommen.size(); i++) {
            Argument argument = werkwoord.argumenten().get(i);
            delen.add(kolommen.get(i) + ": " + argument.omschrijving());
        }
        rijen.add(List.of("werkwoord", werkwoord.naam(), String.join("; ", delen)));
    }
}
