package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.web.afdruk.Afdrukbron;
import nl.onderwijsregio.web.afdruk.Blad;

/** A frozen version of the plan on paper. */
@ApplicationScoped
public class VersieAfdruk implements Afdrukbron {
    @Inject
    Plannen plannen;
    @Inject
    Versies versies;

    @Override
    public String pad() {
        return "plan/versies/{nummer}";
    }

    @Override
    public Blad maken(Gemachtigde wie, Map<String, String> delen) {
        Planbeeld plan = plannen.overzicht(wie.mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        Versieregel versie = versies.lijst(wie.mandaat()).stream().filter(v -> String.valueOf(v.nummer()).equals(delen.get("nummer"))).findFirst()
                .orElseThrow(() -> new Weigering(PlanReden.VERSIE_BESTAAT_NIET, "nummer", delen.get("nummer")));
        String merk = plan.regio() + " · " + plan.titel() + " · " + Planzinnen.versie(versie, false);
        return new Blad(plan.titel(), merk, Planblad.inhoud(versies.vorm(wie.mandaat(), versie.nummer()), versies.inhoud(wie.mandaat(), versie.nummer()))
                .gegevens(t("plan.sha"), versie.vingerafdruk().sha256()));
    }
}
