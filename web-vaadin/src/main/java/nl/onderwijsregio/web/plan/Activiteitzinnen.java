package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.List;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Activiteitregel;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.web.tekst.Opmaak;

/** An activity in sentences. */
final class Activiteitzinnen {
    private Activiteitzinnen() {}

    /** What it serves, with whom, and how its amount is paid; what is empty left out. */
    static List<String> erbij(Activiteitregel a) {
        return Stream.of(regel("plan.activiteit.resultaat", a.resultaat()), regel("plan.activiteit.partners", String.join(", ", a.partners().values())),
                doelen(a.doelen()), posten(a.posten()), a.subsidie() == null ? "" : t("plan.activiteit.betaald", "subsidie", Opmaak.nu().bedrag(a.subsidie()),
                        "eigen", Opmaak.nu().bedrag(a.eigenBijdrage()))).filter(r -> !r.isEmpty()).toList();
    }

    private static String doelen(java.util.SortedSet<Integer> doelen) {
        return regel("plan.activiteit.doelen", doelen.stream().map(d -> "D-" + d).collect(Collectors.joining(", ")));
    }

    private static String posten(List<Begrotingspost> posten) {
        return regel("plan.posten", posten.stream().map(p -> p.omschrijving() + " " + Opmaak.nu().bedrag(p.bedrag())
                + (p.coordinatie() ? " (" + t("plan.posten.coordinatie.kort") + ")" : "")).collect(Collectors.joining("; ")));
    }

    private static String regel(String sleutel, String waarde) {
        return waarde.isEmpty() ? "" : t(sleutel) + ": " + waarde;
    }

    /** Everything that was filled in, a line for each, to compare two. */
    static List<String> regels(Activiteitopgave a, LongFunction<String> partij) {
        return Stream.of(a.naam() + " · " + t("plan.functie." + a.functie().name()), Opmaak.nu().bedrag(a.bedrag()) + " · " + Opmaak.nu().dag(a.van()) + " "
                + t("plan.tot-en-met") + " " + Opmaak.nu().dag(a.tot()), regel("plan.activiteit.eigenaar", a.eigenaarPartijId() == null ? "" : partij.apply(a.eigenaarPartijId())),
                regel("plan.activiteit.doel", a.doel()), regel("plan.activiteit.indicator", a.indicator()), regel("plan.activiteit.toelichting", a.toelichting()),
                regel("plan.activiteit.resultaat", a.resultaat()),
                regel("plan.activiteit.partners", a.partners().stream().map(partij::apply).collect(Collectors.joining(", "))), doelen(a.doelen()),
                regel("plan.posten", a.posten().stream().map(Activiteitzinnen::post).collect(Collectors.joining("; "))),
                a.subsidie() == null ? "" : t("plan.activiteit.betaald", "subsidie", Opmaak.nu().bedrag(a.subsidie()), "eigen", Opmaak.nu().bedrag(a.eigenBijdrage())))
                .filter(r -> !r.isEmpty()).toList();
    }

    private static String post(Begrotingspost p) {
        return (p.nummer() == 0 ? "" : p.nummer() + ". ") + p.omschrijving() + " (" + t("plan.kostensoort." + p.soort().name()) + ", " + p.jaar()
                + (p.fte() == null ? "" : ", " + Opmaak.nu().getal(p.fte()) + " fte × " + Opmaak.nu().bedrag(p.tarief()))
                + (p.coordinatie() ? ", " + t("plan.posten.coordinatie.kort") : "") + ") " + Opmaak.nu().bedrag(p.bedrag());
    }

    /** As it can be offered again. */
    static Activiteitopgave opgave(Activiteitregel a) {
        return new Activiteitopgave(a.functie(), a.naam(), a.doel(), a.indicator(), a.eigenaarPartijId(), a.van(), a.tot(), a.bedrag(), a.toelichting(), a.resultaat(),
                new TreeSet<>(a.partners().keySet()), a.doelen(), a.posten(), a.subsidie(), a.eigenBijdrage());
    }
}
