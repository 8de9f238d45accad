package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.onderwijsregio.aanvraag.Aanvraagregel;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Planprobleem;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Sentences that several screens of the plan share. */
final class Planzinnen {
    private Planzinnen() {}

    /** What is the matter, with its numbers. */
    static String probleem(Planprobleem p) {
        if (p.soort() == Planprobleem.Soort.BEGROTING_SLUIT_NIET) {
            BigDecimal verschil = new BigDecimal(p.waarde());
            String sleutel = verschil.signum() == 0 ? "leeg" : verschil.signum() > 0 ? "uitgaven" : "dekking";
            return t("plan.probleem.begroting." + sleutel, "bedrag", Opmaak.nu().bedrag(verschil.abs()));
        }
        String waarde = p.soort() == Planprobleem.Soort.FUNCTIE_ZONDER_ACTIVITEIT ? t("plan.functie." + p.waarde()) : p.waarde();
        return t("plan.probleem." + p.soort().name(), "waarde", waarde);
    }

    /** Concept, in stemming or ingediend, as a badge. */
    static Badge stand(Planstatus status) {
        return switch (status) {
            case CONCEPT -> new Badge(t("plan.status.CONCEPT"));
            case IN_STEMMING -> new Badge(Melding.Soort.INFO, t("plan.status.IN_STEMMING"));
            case INGEDIEND -> new Badge(Melding.Soort.GOED, t("plan.status.INGEDIEND"));
        };
    }

    /**
     * Where the plan stands, in one notice: not submitted yet and until when one can, read-only during a vote, or submitted.
     *
     * @param aanvraag the application; null when not submitted
     */
    static Melding banner(Planbeeld plan, Aanvraagregel aanvraag, Clock klok) {
        if (plan.status() == Planstatus.INGEDIEND && aanvraag != null) {
            return Melding.goed(t("plan.ingediend", "moment", aanvraag.ingediendOp(), "wie", aanvraag.ingediendDoor(), "namens", aanvraag.namens(),
                    "nummer", aanvraag.nummer()));
        }
        Melding venster = venster(plan, klok.instant());
        return plan.status() == Planstatus.IN_STEMMING ? Melding.info(t("plan.in-stemming")) : venster;
    }

    private static Melding venster(Planbeeld plan, Instant nu) {
        LocalDateTime sluit = LocalDateTime.ofInstant(plan.vensterSluit(), Klok.ZONE);
        if (nu.isBefore(plan.vensterOpent())) {
            return Melding.info(t("plan.venster.dicht", "moment", plan.vensterOpent()));
        }
        if (nu.isAfter(plan.vensterSluit())) {
            return Melding.letOp(t("plan.venster.gesloten", "moment", plan.vensterSluit())).uitleg(t("plan.venster.gesloten.uitleg"));
        }
        return Melding.letOp(t("plan.venster.open", "moment", Opmaak.nu().weekdagMoment(sluit),
                "over", Opmaak.nu().over(LocalDate.ofInstant(nu, Klok.ZONE), sluit.toLocalDate())));
    }

    /** "versie 6 · 3F9A-21C4-88D0", or that nothing was frozen yet. */
    static String versie(Versieregel versie, boolean gewijzigd) {
        if (versie == null) {
            return t("plan.geen-versie");
        }
        return t(gewijzigd ? "plan.na-versie" : "plan.versie", "nummer", versie.nummer(), "vingerafdruk", versie.vingerafdruk().kort());
    }

    /** Who wrote last, for whom, when; empty when nobody did. */
    static String laatst(Onderdeelregel o) {
        return o.gewijzigdOp() == null ? "" : t("plan.laatst", "wie", o.gewijzigdDoor(), "namens", o.namens() == null ? "" : o.namens(), "moment", o.gewijzigdOp());
    }
}
