package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.openbaar.Openbaarplan;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The public plan as a plain page: what kind of text this is, the sections, the activities and the money, the parties, the recommendations. */
final class Openbaarblad {
    private Openbaarblad() {}

    static Blad van(Openbaarplan plan) {
        String merk = plan.regio() + " · " + plan.titel() + " · " + t("kader.versie", "nummer", plan.versie()) + " · " + plan.vingerafdruk().kort();
        Afdruk blad = new Afdruk();
        if (plan.fictief()) {
            blad.tekst(t("regio.openbaar.bron-fictief"));
        }
        blad.gegevens(t("openbaar.plan.versie"), String.valueOf(plan.versie()), t("openbaar.plan.vastgelegd"), Opmaak.nu().moment(plan.vastgelegdOp()),
                t("openbaar.plan.sha"), plan.vingerafdruk().sha256()).tekst(t("openbaar.plan.weggelaten"));
        plan.delen().forEach(deel -> deel(blad, deel));
        geld(blad, plan);
        blad.kop(2, t("openbaar.plan.partijen"), "partijen").lijst(plan.partijen().stream().map(p -> p.naam() + (p.penvoerder() ? " (" + t("openbaar.plan.penvoerder") + ")" : "")).toList())
                .tekst(t("openbaar.plan.gebied", "gemeenten", plan.gemeenten(), "vestigingen", plan.vestigingen()));
        aanbevelingen(blad, plan);
        return new Blad(plan.regio() + ": " + plan.titel(), merk, blad);
    }

    private static void deel(Afdruk blad, Openbaarplan.Deel deel) {
        blad.kop(2, deel.letter() + ". " + deel.titel(), "onderdeel-" + deel.letter());
        if (deel.opmaak().isEmpty()) {
            blad.tekst(t("openbaar.plan.over-een-persoon"));
        } else {
            blad.opmaak(deel.opmaak());
        }
    }

    private static void geld(Afdruk blad, Openbaarplan plan) {
        if (plan.activiteiten().isEmpty()) {
            return;
        }
        Opmaak vorm = Opmaak.nu();
        List<List<String>> rijen = new ArrayList<>();
        for (Activiteitregel a : plan.activiteiten()) {
            rijen.add(List.of("A-" + a.nummer() + " " + a.naam(), a.doel(), a.indicator(), a.eigenaar(), vorm.bedrag(new BigDecimal(a.bedrag()))));
        }
        BigDecimal samen = plan.activiteiten().stream().map(a -> new BigDecimal(a.bedrag())).reduce(BigDecimal.ZERO, BigDecimal::add);
        rijen.add(List.of(t("openbaar.plan.samen"), "", "", "", vorm.bedrag(samen)));
        blad.kop(2, t("openbaar.plan.activiteiten"), "activiteiten").tabel(t("openbaar.plan.activiteiten"), List.of(t("openbaar.plan.activiteit"), t("openbaar.plan.doel"),
                t("openbaar.plan.indicator"), t("openbaar.plan.eigenaar"), t("openbaar.plan.bedrag")), rijen, 4);
        blad.tabel(t("openbaar.plan.dekking"), List.of(t("openbaar.plan.bron"), t("openbaar.plan.bedrag")),
                plan.dekking().stream().map(d -> List.of(d.bron(), vorm.bedrag(new BigDecimal(d.bedrag())))).toList(), 1);
    }

    private static void aanbevelingen(Afdruk blad, Openbaarplan plan) {
        blad.kop(2, t("openbaar.plan.aanbevelingen", "aantal", plan.aanbevelingen().size()), "aanbevelingen");
        if (plan.aanbevelingen().isEmpty()) {
            blad.tekst(t("openbaar.plan.geen-aanbevelingen"));
        }
        for (Openbaarplan.Aanbeveling a : plan.aanbevelingen()) {
            blad.kop(3, a.onderdeel().isEmpty() ? t("openbaar.plan.hele-plan") : t("openbaar.plan.bij-onderdeel", "letter", a.onderdeel()));
            blad.gegevens(t("openbaar.plan.aanbeveling"), a.tekst(), t("openbaar.plan.reden"), a.reden(), t("openbaar.plan.opvolging"),
                    a.opvolging().isEmpty() ? t("openbaar.plan.geen-opvolging") : a.opvolging());
        }
    }
}
