package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.besluit.Besluiten;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;

/** The reminders that need nobody: seven days, three days and one day before submitting closes, when the partners have decided on the version. */
@ApplicationScoped
public class Tekenronde {
    private static final Set<Long> DAGEN = Set.of(7L, 3L, 1L);

    @Inject
    PlanRepository plannen;
    @Inject
    Planversies versies;
    @Inject
    Besluiten besluiten;
    @Inject
    Tekenlijst lijst;
    @Inject
    Tekenherinnering herinnering;
    @Inject
    Clock klok;

    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> open() {
        return plannen.openPlannen();
    }

    /** Reminds who has not signed this plan, when today is the day. @return how many parties */
    @Transactional(TxType.REQUIRES_NEW)
    public int herinneren(long planId) {
        PlanVanAanpak plan = plannen.vergrendeld(planId);
        long dagen = ChronoUnit.DAYS.between(LocalDate.now(klok), LocalDate.ofInstant(herinnering.sluit(plan), Klok.ZONE));
        if (plan.status() == Planstatus.INGEDIEND || !DAGEN.contains(dagen) || !isBesloten(plan)) {
            return 0;
        }
        Tekenstand stand = lijst.stand(plan, false);
        return herinnering.herinneren(plan, stand, stand.verplicht(), null).size();
    }

    private boolean isBesloten(PlanVanAanpak plan) {
        return versies.huidigeVersie(plan).map(PlanVersie::id).flatMap(besluiten::geldtVoor).isPresent();
    }
}
