package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsstand;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapstoets;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;

/** Whether the councils that were asked have been heard on exactly the text that would be submitted. */
@ApplicationScoped
public class Raadscontrole {
    @Inject
    Medezeggenschapstoets toets;

    /** Consent that is missing on an agreement that goes along as an attachment. */
    void overeenkomst(Belemmeringen lijst, PlanVersie overeenkomst) {
        toets.stand(overeenkomst.id()).opschorting().forEach(r -> lijst.tegen(Belemmering.Soort.OVEREENKOMST_ZONDER_INSTEMMING, "plannen", "raad", r.raadNaam()));
    }

    /** @param teksten SHA-256 of the text that would be submitted, in every form it was frozen in */
    void nagaan(Belemmeringen lijst, PlanVanAanpak plan, Set<String> teksten) {
        Medezeggenschapsstand stand = toets.overTekst(plan.id(), teksten);
        if (stand.gevraagd().isEmpty()) {
            lijst.letOp(Belemmering.Soort.MEDEZEGGENSCHAP_NIET_GEVRAAGD, "medezeggenschap");
        }
        stand.blokkades().forEach(r -> lijst.tegen(r.recht() == Medezeggenschapsrecht.INSTEMMING && r.strekking() != null
                ? Belemmering.Soort.INSTEMMING_ONTHOUDEN : Belemmering.Soort.MEDEZEGGENSCHAP_LOOPT, "medezeggenschap",
                "raad", r.raadNaam(), "recht", r.recht().name(), "termijn", r.termijn()));
        stand.andereTekst().forEach(r -> lijst.tegen(Belemmering.Soort.MEDEZEGGENSCHAP_ANDERE_VERSIE, "medezeggenschap",
                "raad", r.raadNaam(), "versie", r.versieNummer()));
    }
}
