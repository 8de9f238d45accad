package nl.onderwijsregio.plan.uitwissel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Partnerregel;
import nl.onderwijsregio.plan.PlanInhoud.Postregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.regeling.blad.Werkboekschrijver.Blad;

/** The sheets of the workbook of a plan. */
final class Werkbladen {
    static final String PLAN = "plan";
    static final String DOELEN = "doelen";
    static final String ACTIVITEITEN = "activiteiten";
    static final String POSTEN = "posten";
    static final String DEKKING = "dekking";
    static final List<String> KOLOMMEN_PLAN = List.of("gegeven", "waarde");
    static final List<String> KOLOMMEN_DOELEN = List.of("code", "naam", "doelgroep", "vraagstuk", "indicator", "eenheid", "nulwaarde", "streefwaarde", "streefdatum",
            "toelichting");
    static final List<String> KOLOMMEN_ACTIVITEITEN = List.of("code", "functie", "naam", "doel", "indicator", "eigenaar", "partners", "doelen", "van", "tot", "bedrag",
            "subsidie", "eigen bijdrage", "toelichting", "resultaat");
    static final List<String> KOLOMMEN_POSTEN = List.of("activiteit", "nummer", "soort", "omschrijving", "jaar", "fte", "tarief", "bedrag", "coordinatie");
    static final List<String> KOLOMMEN_DEKKING = List.of("bron", "bedrag");

    private final PlanInhoud inhoud;
    private final Partijnamen partijen;

    Werkbladen(PlanInhoud inhoud) {
        this.inhoud = inhoud;
        this.partijen = new Partijnamen(inhoud);
    }

    static Blad herkomst(Planherkomst h) {
        return new Blad(PLAN, List.of(16, 90), 0, List.of(KOLOMMEN_PLAN, List.of("vorm", h.vorm()), List.of("regio", h.regio()), List.of("regeling", h.regeling()),
                List.of("tekst van", h.regelversie()), List.of("versie", h.versie()), List.of("moment", h.moment()), List.of("sha256", h.sha256()),
                List.of("uitleg", "Wijzig de andere bladen en lees het bestand weer in bij Plan, Inlezen. Laat codes staan: daaraan herkennen we een doel of activiteit."),
                List.of("nieuw", "Zet bij een nieuw doel of een nieuwe activiteit nieuw-1, nieuw-2 ... als code. Posten en doelen verwijzen daarnaar."),
                List.of("weg", "Haal de rij weg van wat u wilt laten vervallen. U ziet elk verschil voordat het wordt overgenomen.")));
    }

    Blad doelen() {
        return blad(DOELEN, List.of(8, 40, 14, 10, 22, 14, 12, 12, 12, 50), KOLOMMEN_DOELEN, inhoud.delen().doelen().stream().map(Werkbladen::doel), Set.of());
    }

    private static List<String> doel(Doelregel d) {
        return List.of("D-" + d.nummer(), d.naam(), Inleesrij.woord(d.doelgroep().name()), d.vraagstuk() == null ? "" : "V-" + d.vraagstuk(), d.indicator(), d.eenheid(),
                komma(d.nulwaarde()), komma(d.streefwaarde()), Bladvorm.dag(d.streefdatum()), d.toelichting());
    }

    Blad activiteiten() {
        return blad(ACTIVITEITEN, List.of(8, 20, 40, 40, 30, 30, 30, 12, 12, 12, 14, 14, 14, 40, 40), KOLOMMEN_ACTIVITEITEN,
                inhoud.activiteiten().stream().map(this::activiteit), Set.of(10, 11, 12));
    }

    private List<String> activiteit(Activiteitregel a) {
        return List.of("A-" + a.nummer(), Inleesrij.woord(a.functie().name()), a.naam(), a.doel(), a.indicator(), partijen.naam(a.eigenaarPartijId()),
                a.partners().stream().map(Partnerregel::partijId).map(partijen::naam).collect(Collectors.joining("; ")),
                a.doelen().stream().map(d -> "D-" + d).collect(Collectors.joining(", ")), Bladvorm.dag(a.van()), Bladvorm.dag(a.tot()), a.bedrag(), a.subsidie(),
                a.eigenBijdrage(), a.toelichting(), a.resultaat());
    }

    Blad posten() {
        return blad(POSTEN, List.of(10, 10, 14, 50, 8, 10, 14, 14, 12), KOLOMMEN_POSTEN,
                inhoud.activiteiten().stream().flatMap(a -> a.posten().stream().map(p -> post(a, p))), Set.of(6, 7));
    }

    private static List<String> post(Activiteitregel a, Postregel p) {
        return List.of("A-" + a.nummer(), String.valueOf(p.nummer()), Inleesrij.woord(p.soort().name()), p.omschrijving(), String.valueOf(p.jaar()), komma(p.fte()),
                p.tarief(), p.bedrag(), Bladvorm.janee(p.coordinatie()));
    }

    Blad dekking() {
        return blad(DEKKING, List.of(50, 14), KOLOMMEN_DEKKING, inhoud.dekking().stream().map(d -> List.of(d.bron(), d.bedrag())), Set.of(1));
    }

    private static Blad blad(String naam, List<Integer> breedten, List<String> kolommen, Stream<List<String>> rijen, Set<Integer> bedragen) {
        List<List<String>> alle = new ArrayList<>(List.of(kolommen));
        rijen.forEach(alle::add);
        return new Blad(naam, breedten, kolommen.size() > 2 ? 1 : 0, alle, bedragen);
    }

    private static String komma(String getal) {
        return getal.replace('.', ',');
    }
}
