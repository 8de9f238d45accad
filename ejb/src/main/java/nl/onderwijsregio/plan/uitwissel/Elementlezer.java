package nl.onderwijsregio.plan.uitwissel;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Afspraakopgave;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.plan.Dekkingregel;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.plan.Inhoudvorm;
import nl.onderwijsregio.plan.Kostensoort;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;
import nl.onderwijsregio.plan.Vraagstukopgave;

/** Makes the elements of a plan of what stands in a file, the same for JSON and for sheets; null when something in it is wrong. */
final class Elementlezer {
    private static final int LANG = 2000;
    private static final int ZIN = 300;
    private static final int WOORD = 60;
    private static final int NAAM = 200;
    private static final int REDEN = 1000;

    private Elementlezer() {}

    static Vraagstukregel vraagstuk(Inleesrij rij) {
        return rij.maken(() -> Inhoudvorm.regel(rij.heel("nummer", 0),
                new Vraagstukopgave(rij.tekst("naam", 1, ZIN), rij.keuze("doelgroep", Doelgroep.class), rij.tekst("toelichting", 0, LANG))));
    }

    static Doelregel doel(Inleesrij rij) {
        return rij.maken(() -> Inhoudvorm.regel(rij.heel("nummer", 0),
                new Doelopgave(rij.tekst("naam", 1, ZIN), rij.keuze("doelgroep", Doelgroep.class), rij.heel("vraagstuk"), rij.tekst("indicator", 0, WOORD),
                        rij.tekst("eenheid", 0, WOORD), rij.getal("nulwaarde", 2), rij.getal("streefwaarde", 2), rij.dag("streefdatum", false),
                        rij.tekst("toelichting", 0, LANG))));
    }

    static Afspraakregel afspraak(Inleesrij rij) {
        return rij.maken(() -> Inhoudvorm.regel(rij.heel("nummer", 0), new Afspraakopgave(rij.tekst("naam", 1, ZIN), rij.tekst("indicator", 0, WOORD),
                rij.heel("doel"), rij.tekst("wanneer", 0, ZIN), rij.tekst("wie", 0, ZIN))));
    }

    static Indicatorcijfer cijfer(Inleesrij rij) {
        return rij.maken(() -> Inhoudvorm.cijfer(rij.tekst("code", 1, WOORD), new Indicatoropgave(rij.getal("waarde", 2), rij.heel("n"),
                rij.tekst("bron", 0, ZIN), rij.dag("peildatum", false), rij.tekst("methode", 0, LANG), rij.tekst("reden", 0, REDEN)), rij.janee("overgenomen")));
    }

    static Activiteitregel activiteit(Inleesrij rij) {
        return rij.maken(() -> {
            TreeSet<Long> partners = rij.lijst("partners").stream().map(p -> p.lang("partijId")).collect(Collectors.toCollection(TreeSet::new));
            return Inhoudvorm.regel(rij.heel("nummer", 0), new Activiteitopgave(rij.keuze("functie", Activiteitfunctie.class), rij.tekst("naam", 1, NAAM),
                    rij.tekst("doel", 0, LANG), rij.tekst("indicator", 0, LANG), rij.waarde("eigenaarPartijId").isEmpty() ? null : (Long) rij.lang("eigenaarPartijId"),
                    rij.dag("van", true), rij.dag("tot", true), rij.bedrag("bedrag"), rij.tekst("toelichting", 0, LANG), rij.tekst("resultaat", 0, LANG),
                    partners, rij.getallen("doelen"), posten(rij), rij.getal("subsidie", 2),
                    rij.getal("eigenBijdrage", 2)));
        });
    }

    /** None when one of them is wrong: that is said at its own place, and the sum is not judged. */
    private static List<Begrotingspost> posten(Inleesrij rij) {
        List<Optional<Begrotingspost>> posten = rij.lijst("posten").stream().map(p -> Optional.ofNullable(post(p))).toList();
        return posten.stream().allMatch(Optional::isPresent) ? posten.stream().flatMap(Optional::stream).toList() : List.of();
    }

    private static Begrotingspost post(Inleesrij rij) {
        return rij.maken(() -> new Begrotingspost(rij.heel("nummer", 0), rij.keuze("soort", Kostensoort.class), rij.tekst("omschrijving", 1, ZIN),
                rij.heel("jaar", 0), rij.getal("fte", 3), rij.getal("tarief", 2), rij.bedrag("bedrag"), rij.janee("coordinatie")));
    }

    static PlanInhoud.Dekkingregel dekking(Inleesrij rij) {
        return rij.maken(() -> {
            Dekkingregel regel = new Dekkingregel(rij.tekst("bron", 1, NAAM), rij.bedrag("bedrag"));
            return new PlanInhoud.Dekkingregel(regel.bron(), regel.bedrag().toPlainString());
        });
    }
}
