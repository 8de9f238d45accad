package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.plan.Deeltabel;
import nl.onderwijsregio.plan.Deeltabellen;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Planvorm.Vormonderdeel;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The content of a plan as a page for paper: everything, nothing folded. */
final class Planblad {
    private Planblad() {}

    static Afdruk inhoud(Planvorm vorm, PlanInhoud inhoud) {
        Afdruk blad = new Afdruk();
        for (Vormonderdeel o : vorm.onderdelen()) {
            String tekst = inhoud.onderdelen().getOrDefault(o.letter(), "");
            boolean activiteiten = o.letter().equals(vorm.activiteiten()) && !inhoud.activiteiten().isEmpty();
            if (!tekst.isEmpty() || activiteiten || o.telt()) {
                blad.kop(2, o.letter() + "  " + o.titel());
                if (tekst.isEmpty() && !activiteiten) {
                    blad.tekst(t("plan.onderdeel.leeg"));
                }
                blad.opmaak(tekst);
            }
            if (activiteiten) {
                activiteiten(blad, inhoud);
            }
        }
        List<Deeltabel> delen = Deeltabellen.van(inhoud, vorm.delen(), vorm.indicatoren(), woord -> t("plan.deelwoord." + woord));
        delen.forEach(d -> blad.kop(2, d.kop()).tabel(d.kop(), d.kolommen(), d.rijen()));
        bewaard(blad, vorm, inhoud);
        blad.kop(2, t("plan.verschil.partijen")).lijst(Inbrengregels.partijen(inhoud));
        if (inhoud.document().isEmpty()) {
            blad.tekst(t("plan.gebied", "gemeenten", inhoud.gemeenten().size(), "vestigingen", inhoud.vestigingen().size()));
        }
        lijst(blad, t("plan.inbreng.antwoorden"), Inbrengregels.antwoorden(vorm, inhoud));
        lijst(blad, t("plan.inbreng.opgaven"), Inbrengregels.opgaven(inhoud));
        lijst(blad, t("plan.inbreng.opleidingsscholen"), Inbrengregels.opleidingsscholen(inhoud));
        lijst(blad, t("plan.bijlagen.titel"), Inbrengregels.bijlagen(inhoud));
        return blad;
    }

    /** Sections that were written for another text than the one this content follows. */
    private static void bewaard(Afdruk blad, Planvorm vorm, PlanInhoud inhoud) {
        inhoud.onderdelen().forEach((letter, tekst) -> {
            if (vorm.onderdeel(letter).isEmpty()) {
                blad.kop(2, letter + "  " + vorm.titel(letter)).tekst(t("plan.bewaard.uitleg")).opmaak(tekst);
            }
        });
    }

    private static void lijst(Afdruk blad, String kop, List<String> regels) {
        if (!regels.isEmpty()) {
            blad.kop(2, kop).lijst(regels);
        }
    }

    private static void activiteiten(Afdruk blad, PlanInhoud inhoud) {
        Opmaak vorm = Opmaak.nu();
        blad.tabel(t("plan.activiteiten", "aantal", inhoud.activiteiten().size()), List.of(t("plan.begroting.post"), t("plan.activiteit.functie"), t("plan.activiteit.doel"),
                t("plan.activiteit.indicator"), t("plan.activiteit.eigenaar"), t("plan.activiteit.periode")), inhoud.activiteiten().stream()
                .map(a -> List.of("A-" + a.nummer() + " " + a.naam(), t("plan.functie." + a.functie().name()), a.doel(), a.indicator(), a.eigenaar(),
                        dag(vorm, a.van()) + " – " + dag(vorm, a.tot()))).toList());
        List<List<String>> rijen = new ArrayList<>();
        inhoud.activiteiten().forEach(a -> rijen.add(List.of("A-" + a.nummer() + " " + a.naam(), a.toelichting(), vorm.bedrag(new BigDecimal(a.bedrag())))));
        rijen.add(List.of(t("plan.begroting.totaal"), t("plan.begroting.uitgaven"), vorm.bedrag(som(inhoud.activiteiten().stream().map(a -> a.bedrag()).toList()))));
        inhoud.dekking().forEach(d -> rijen.add(List.of(d.bron(), t("plan.dekking"), vorm.bedrag(new BigDecimal(d.bedrag())))));
        rijen.add(List.of(t("plan.begroting.totaal"), t("plan.dekking"), vorm.bedrag(som(inhoud.dekking().stream().map(d -> d.bedrag()).toList()))));
        blad.tabel(t("plan.begroting"), List.of(t("plan.begroting.post"), t("plan.activiteit.toelichting"), t("plan.activiteit.bedrag")), rijen, 2);
    }

    /** A short date that does not break at its hyphens. */
    private static String dag(Opmaak vorm, String iso) {
        return vorm.kort(LocalDate.parse(iso)).replace('-', '\u2011');
    }

    private static BigDecimal som(List<String> bedragen) {
        return bedragen.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
