package nl.onderwijsregio.web.plan;


import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.web.afdruk.Afdrukbron;
import nl.onderwijsregio.web.afdruk.Blad;

/** The plan on paper as it stands now. */
@ApplicationScoped
public class PlanAfdruk implements Afdrukbron {
    @Inject
    Plannen plannen;
    @Inject
    Versies versies;

    @Override
    public String pad() {
        return "plan";
    }

    @Override
    public Blad maken(Gemachtigde wie, Map<String, String> delen) {
        Planbeeld plan = plannen.overzicht(wie.mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        String merk = plan.regio() + " · " + plan.titel() + " · " + Planzinnen.versie(plan.versie(), plan.gewijzigdSindsVersie());
        return new Blad(plan.titel(), merk, Planblad.inhoud(Planvorm.van(plan), versies.huidigeInhoud(wie.mandaat())));
    }
}
