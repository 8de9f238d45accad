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
    /** The regeling plans are written for. */
    public static final String REGELING = "ldnor-2025";

    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;
    @Inject
    PlanQuery lezen;
    @Inject
    SamenstellingsversieQuery samenstellingen;

    /** Date of the text a new plan begins with: that of the composition of its region, else the one on which is decided today. */
    String begintekst(long regio) {
        return samenstellingen.regelversie(regio, REGELING)
                .orElseGet(() -> regelingen.actueel().beslistekst(REGELING, LocalDate.now(klok)).versie().toString());
    }

    /** The text the plan stays on. */
    public Regelversie versie(PlanVanAanpak plan) {
        return regelingen.actueel().versie(plan.regeling(), LocalDate.parse(plan.regelversie()));
    }

    /** The text that content was written for, whatever the plan stays on since. */
    public Regelversie versie(PlanInhoud inhoud) {
        return regelingen.actueel().versie(inhoud.regeling(), LocalDate.parse(inhoud.regelversie()));
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
        Optional<Planformat.Onderdeel> onderdeel = versie(plan).planformat().onderdeel(letter == null ? "" : letter);
        eis(onderdeel.isPresent(), PlanReden.ONDERDEEL_NIET_VAN_TOEPASSING, "onderdeel", String.valueOf(letter));
        return onderdeel.get();
    }
}
