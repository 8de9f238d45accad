package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Planformat.Regiokenmerken;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.toets.SamenstellingsversieQuery;

/** What the text of the regeling a plan stays on asks of it. */
@ApplicationScoped
public class Planregels {
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;
    @Inject
    PlanQuery lezen;
    @Inject
    SamenstellingsversieQuery samenstellingen;

    /** The text a new plan begins with: that of the composition of its region, else the one on which is decided today. */
    Regelversie begintekst(long regio, String regeling) {
        return samenstellingen.regelversie(regio, regeling).map(v -> regelingen.actueel().versie(regeling, LocalDate.parse(v)))
                .orElseGet(() -> regelingen.actueel().beslistekst(regeling, LocalDate.now(klok)));
    }

    /** The text the plan stays on. */
    public Regelversie versie(PlanVanAanpak plan) {
        return regelingen.actueel().versie(plan.regeling(), LocalDate.parse(plan.regelversie()));
    }

    /** The text that content was written for, whatever the plan stays on since. */
    public Regelversie versie(PlanInhoud inhoud) {
        return regelingen.actueel().versie(inhoud.regeling(), LocalDate.parse(inhoud.regelversie()));
    }

    /** What that text asks of this document. */
    public Planformat format(PlanVanAanpak plan) {
        return versie(plan).planformat().van(plan.document());
    }

    /** What the text that content was written for asks of it. */
    public Planformat format(PlanInhoud inhoud) {
        return versie(inhoud).planformat().van(inhoud.documentsoort());
    }

    /** What this document is called, with the years it is about: {@code Activiteitenplan 2026-2029}. */
    public String titel(PlanVanAanpak plan) {
        return Documenttitel.van(versie(plan), plan.document());
    }

    /** As {@link #titel(PlanVanAanpak)}, by the text that content was written for. */
    public String titel(PlanInhoud inhoud) {
        return Documenttitel.van(versie(inhoud), inhoud.documentsoort());
    }

    /** What this document is called in a sentence: {@code het activiteitenplan}. */
    public String zin(PlanVanAanpak plan) {
        return versie(plan).planformat().document(plan.document()).zin();
    }

    /** Date of the decisive text when it is newer than the one the plan stays on. */
    Optional<LocalDate> nieuwereTekst(PlanVanAanpak plan) {
        Regelregister register = regelingen.actueel();
        LocalDate nu = register.beslistekst(plan.regeling(), LocalDate.now(klok)).versie();
        return nu.isAfter(LocalDate.parse(plan.regelversie())) ? Optional.of(nu) : Optional.empty();
    }

    /** What of the region decides which sections apply: its sectors, and the facts answered in the plan. */
    Regiokenmerken kenmerken(PlanVanAanpak plan) {
        Set<Sector> sectoren = lezen.sectoren(plan.regioId(), plan.regeling());
        Map<String, Boolean> antwoorden = lezen.kenmerken(plan.id());
        return new Regiokenmerken(sectoren, antwoorden);
    }

    /** The section of the plan's own text with that letter; refuses when that text has none. */
    Planformat.Onderdeel onderdeel(PlanVanAanpak plan, String letter) {
        Optional<Planformat.Onderdeel> onderdeel = format(plan).onderdeel(letter == null ? "" : letter);
        eis(onderdeel.isPresent(), PlanReden.ONDERDEEL_NIET_VAN_TOEPASSING, "onderdeel", String.valueOf(letter));
        return onderdeel.get();
    }

    /** Refuses a section that the plan's own text of the regeling does not have. */
    public void eisOnderdeel(PlanVanAanpak plan, String letter) {
        onderdeel(plan, letter);
    }
}
