package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * Freezes versions and moves the plan through its life, for the features that decide on it. Joins the transaction of the caller,
 * who has checked who may do this.
 */
@ApplicationScoped
public class Planversies {
    @Inject
    PlanRepository plannen;
    @Inject
    PlanInhoudQuery inhouden;
    @Inject
    Clock klok;
    @Inject
    Event<PlanInStemming> naarStemming;
    @Inject
    Event<PlanIngediend> ingediend;

    /**
     * The present content as a version that never changes. The same content is not frozen twice in a row: when nothing changed since
     * the last version, that version is returned and its new use is recorded.
     */
    public PlanVersie bevriezen(PlanVanAanpak plan, Aanleiding aanleiding, Gemachtigde door) {
        return bevriezen(plan, aanleiding, "", door);
    }

    /** As {@link #bevriezen(PlanVanAanpak, Aanleiding, Gemachtigde)}, with a name of at most 200 characters. */
    PlanVersie bevriezen(PlanVanAanpak plan, Aanleiding aanleiding, String naam, Gemachtigde door) {
        PlanVanAanpak vast = plannen.vergrendeld(plan.id());
        Wie wie = Wie.van(door, klok.instant());
        String inhoud = inhouden.inhoud(vast).canoniek();
        Optional<PlanVersie> laatste = plannen.laatsteVersie(vast.id());
        if (laatste.isPresent() && laatste.get().inhoud().equals(inhoud)) {
            plannen.gebruikt(laatste.get(), aanleiding, wie);
            return laatste.get();
        }
        int nummer = laatste.map(PlanVersie::nummer).orElse(0) + 1;
        PlanVersie versie = plannen.toevoegen(new PlanVersie(vast.id(), nummer, Tekstvorm.regel(naam, 0, 200, "De naam"), aanleiding, inhoud, wie));
        plannen.gebruikt(versie, aanleiding, wie);
        return versie;
    }

    /** Records that a version was put to a further use. */
    public void gebruiken(PlanVersie versie, Aanleiding aanleiding, Gemachtigde door) {
        plannen.gebruikt(versie, aanleiding, Wie.van(door, klok.instant()));
    }

    /** Freezes the plan for a vote and makes it read-only; fires {@link PlanInStemming}. */
    public PlanVersie terStemmingBrengen(long planId, Gemachtigde door) {
        PlanVanAanpak plan = plannen.vergrendeld(planId);
        plan.terStemmingBrengen();
        PlanVersie versie = bevriezen(plan, Aanleiding.STEMMING, door);
        naarStemming.fire(new PlanInStemming(plan.id(), versie.id(), plan.regioId(), door.gebruiker(), klok.instant()));
        return versie;
    }

    /** The vote is over or was withdrawn: the plan may be written again. Without effect when it is not being voted on. */
    public void stemmingBeeindigen(long planId) {
        plannen.vergrendeld(planId).stemmingBeeindigen();
    }

    /** The plan is submitted with this version and changes no more; fires {@link PlanIngediend}. */
    public void indienen(long planId, PlanVersie versie, Gemachtigde door, Instant moment) {
        PlanVanAanpak plan = plannen.vergrendeld(planId);
        plan.indienen();
        ingediend.fire(new PlanIngediend(plan.id(), versie.id(), plan.regioId(), door.gebruiker(), moment));
    }

    /** The fingerprint of the present content, as freezing it now would give; of a submitted plan that of the version it was submitted with. */
    public Vingerafdruk huidig(PlanVanAanpak plan) {
        Optional<PlanVersie> ingediend = plan.status() == Planstatus.INGEDIEND ? plannen.ingediend(plan.id()) : Optional.empty();
        return ingediend.map(PlanVersie::vingerafdruk).orElseGet(() -> Vingerafdruk.van(inhouden.inhoud(plan).canoniek()));
    }

    /** The newest version that equals the present content; empty when the plan was changed since, or never frozen. */
    public Optional<PlanVersie> huidigeVersie(PlanVanAanpak plan) {
        return plannen.versies(plan.id(), huidig(plan)).stream().findFirst();
    }
}
