package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsstand;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapstoets;
import nl.onderwijsregio.plan.PlanVanAanpak;

/** Whether the councils that were asked about the plan have been heard. */
@ApplicationScoped
public class Raadscontrole {
    @Inject
    Medezeggenschapstoets toets;

    void nagaan(Belemmeringen lijst, PlanVanAanpak plan) {
        Medezeggenschapsstand stand = toets.vanPlan(plan.id());
        if (stand.gevraagd().isEmpty()) {
            lijst.letOp(Belemmering.Soort.MEDEZEGGENSCHAP_NIET_GEVRAAGD, "medezeggenschap");
        }
        stand.blokkades().forEach(r -> lijst.tegen(Belemmering.Soort.MEDEZEGGENSCHAP_LOOPT, "medezeggenschap", "raad", r.raadNaam(), "recht", r.recht().name(),
                "termijn", r.termijn()));
    }
}
