package nl.onderwijsregio.plan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Bestandregel;
import nl.onderwijsregio.plan.PlanInhoud.Dekkingregel;
import nl.onderwijsregio.plan.PlanInhoud.Opgaveregel;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.plan.Opmaak;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Plandeelinhoud;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regio.Opgavesoort;

/** A plan of the fictitious region De Waarden with everything a plan can hold. */
final class Voorbeeldplan {
    static final Vingerafdruk VINGERAFDRUK = Vingerafdruk.van("fictief");
    static final Instant MOMENT = Instant.parse("2024-10-03T08:30:00Z");
    static final Planformat FORMAT = Regelingen.meegeleverd().actueel().versie("ldnor-2025", LocalDate.of(2024, 11, 30)).planformat();

    private Voorbeeldplan() {}

    static PlanInhoud inhoud(int activiteiten) {
        return new PlanInhoud(2, "ldnor-2025", "2024-11-30", "De Waarden (fictief)", new TreeMap<>(Map.of("a", analyse(), "b", Opmaak.schoon("<p>Wij doen wat werkt. Een teken ‑ in een tekst.</p>"),
                "f", Opmaak.schoon("<p>Het loket &amp; de site: <a href=\"https://loket.example/waarden\">loket.example/waarden</a>.</p>"))), lijst(activiteiten),
                List.of(new Dekkingregel("Subsidie", "2665000.00"), new Dekkingregel("Eigen bijdrage", "12500.50")),
                List.of(new Partijregel(1, "Stichting Noordpad (fictief)", "BESTUUR", true, false), new Partijregel(2, "Hogeschool Delta (fictief)", "OPLEIDER", false, true)),
                List.of("GM0632", "GM0344"), List.of("00AA00", "00AB00", "00AC00"), new TreeMap<>(Map.of("sectorspecifiek", true)),
                List.of(new Opgaveregel(Opgavesoort.STUDENTEN, "", 410, "Opgave van Hogeschool Delta, 1 oktober 2024")), List.of(),
                List.of(new Bestandregel("g", "overeenkomst.pdf", VINGERAFDRUK.sha256())),
                new Plandeelinhoud(List.of(), List.of(new Vraagstukregel(1, "Starters vertrekken", Doelgroep.values()[0], "1 op de 5")), List.of(), List.of(), new TreeMap<>()));
    }

    private static List<Activiteitregel> lijst(int aantal) {
        return IntStream.rangeClosed(1, aantal).mapToObj(n -> new Activiteitregel(n, Activiteitfunctie.values()[n % Activiteitfunctie.values().length],
                "Loket voor zij-instromers en terugkeerders, ronde " + n, "Meer mensen beginnen als leraar < 2026 & blijven", "120 gesprekken, peildatum 1 september 2025",
                1L, "Stichting Noordpad (fictief)", "2025-01-01", "2025-12-31", 1000 * n + ".50", "Uren en reiskosten.\nTweede regel.")).toList();
    }

    private static String analyse() {
        String rijen = IntStream.rangeClosed(1, 45).mapToObj(n -> "<tr><th scope=\"row\">Vak " + n + "</th><td>" + n * 3 + " fte</td><td>DUO, peildatum 1 oktober 2023</td></tr>")
                .collect(java.util.stream.Collectors.joining());
        return Opmaak.schoon("<h3>Wat wij zien</h3><p>In onze regio vertrekt <strong>1 op de 5</strong> starters binnen <em>drie jaar</em>; CO<sub>2</sub> en m<sup>2</sup> doen niet mee.</p>"
                + "<ul><li>po: tekort van 8%<ul><li>vooral in de stad</li><li>minder op het platteland</li></ul></li><li>vo: tekort van 5%</li></ul>"
                + "<h4>Volgorde</h4><ol><li>werven</li><li>begeleiden</li></ol><blockquote><p>‘Ik wist niet waar ik moest beginnen.’</p></blockquote>"
                + "<table><caption>Verwacht tekort per vak</caption><thead><tr><th scope=\"col\">Vak</th><th scope=\"col\">Tekort</th><th scope=\"col\">Bron</th></tr></thead><tbody>" + rijen + "</tbody></table>");
    }

    /** By a text that does not know section f. */
    static Plandocument zonderF() {
        Planformat zonder = new Planformat(FORMAT.onderdelen().stream().filter(o -> !o.letter().equals("f")).toList(), FORMAT.bijlagen(), FORMAT.ondertekenaars(), FORMAT.kamers(),
                FORMAT.delen(), FORMAT.indicatoren());
        return new Documentopbouw().opbouwen("Plan van aanpak 2025", zonder, inhoud(1), 6, "", VINGERAFDRUK, MOMENT);
    }

    static Plandocument document(int activiteiten) {
        return new Documentopbouw().opbouwen("Plan van aanpak 2025", FORMAT, inhoud(activiteiten), 6, "voor de stuurgroep van 3 oktober", VINGERAFDRUK, MOMENT);
    }

    static Plandocument concept() {
        return new Documentopbouw().opbouwen("Plan van aanpak 2025", FORMAT, inhoud(2), null, "", VINGERAFDRUK, MOMENT);
    }
}
