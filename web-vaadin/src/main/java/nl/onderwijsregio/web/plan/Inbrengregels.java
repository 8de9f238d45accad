package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Opleidingsschoolregel;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Planvorm.Vormonderdeel;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What a version holds beside text and money, one line each: parties, answers, figures, opleidingsscholen, attachments. */
final class Inbrengregels {
    private Inbrengregels() {}

    static List<String> partijen(PlanInhoud inhoud) {
        return inhoud.partijen().stream().map(Inbrengregels::partij).toList();
    }

    private static String partij(Partijregel p) {
        List<String> erbij = new ArrayList<>();
        if (p.penvoerder()) {
            erbij.add(t("indienen.penvoerder"));
        }
        if (p.mboWerkgever()) {
            erbij.add(t("plan.inbreng.mbo-werkgever"));
        }
        return erbij.isEmpty() ? p.naam() : p.naam() + " (" + String.join(", ", erbij) + ")";
    }

    static List<String> antwoorden(Planvorm vorm, PlanInhoud inhoud) {
        return inhoud.antwoorden().entrySet().stream()
                .map(a -> vraag(vorm, a.getKey()) + ": " + t(a.getValue() ? "plan.vraag.ja" : "plan.vraag.nee")).toList();
    }

    private static String vraag(Planvorm vorm, String kenmerk) {
        Optional<Vormonderdeel> onderdeel = vorm.onderdelen().stream().filter(o -> kenmerk.equals(o.kenmerk())).findFirst();
        return onderdeel.map(o -> o.letter() + "  " + o.titel()).orElse(kenmerk);
    }

    static List<String> opgaven(PlanInhoud inhoud) {
        return inhoud.opgaven().stream().map(o -> (t("regio.opgavesoort." + o.soort().name()) + " " + o.sleutel()).strip() + ": "
                + Opmaak.nu().getal(BigDecimal.valueOf(o.aantal())) + " · " + o.bron()).toList();
    }

    static List<String> opleidingsscholen(PlanInhoud inhoud) {
        return inhoud.opleidingsscholen().stream().map(Inbrengregels::opleidingsschool).toList();
    }

    private static String opleidingsschool(Opleidingsschoolregel o) {
        List<String> delen = new ArrayList<>(List.of(o.projectnummer() + " " + o.naam()));
        if (o.aspirantSinds() != null) {
            delen.add(t("plan.inbreng.aspirant", "jaar", String.valueOf(o.aspirantSinds())));
        }
        delen.add(t(o.overeenkomst() ? "plan.inbreng.overeenkomst.ja" : "plan.inbreng.overeenkomst.nee"));
        delen.add(t(o.peerReview() ? "plan.inbreng.peer-review.ja" : "plan.inbreng.peer-review.nee"));
        delen.add(o.bron());
        return String.join(" · ", delen);
    }

    static List<String> bijlagen(PlanInhoud inhoud) {
        return inhoud.bijlagen().stream().map(b -> b.letter() + "  " + b.naam() + " · " + new Vingerafdruk(b.sha256()).kort()).toList();
    }
}
