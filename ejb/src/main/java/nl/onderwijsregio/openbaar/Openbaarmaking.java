package nl.onderwijsregio.openbaar;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;

/** Making the submitted plan of the own region public (LDNOR art. 8 lid 2), an act of the penvoerder. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Openbaarmaking {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    Planversies versies;
    @Inject
    OpenbaarheidRepository openbaar;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Whether the own region's plan is public. */
    public Openbaarstand stand(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        long regio = deur.regio(wie, null);
        Instant sinds = deur.plan(wie, null).flatMap(p -> openbaar.van(p.id())).map(Openbaarheid::moment).orElse(null);
        return new Openbaarstand("/regio/" + openbaar.sleutel(regio) + "/plan" + (wie.regeling().equals(Werkstuk.GEWOON.regeling()) ? "" : "/" + wie.regeling()), sinds);
    }

    /** From now on anyone reads the version that was submitted. Twice changes nothing; it is not taken back. */
    @RolesAllowed(Rol.BESTUUR)
    public void openbaarMaken(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        wie.eisFunctie(Functie.PENVOERDER);
        PlanVanAanpak plan = plannen.vergrendeld(deur.vereist(wie, null).id());
        eis(plan.status() == Planstatus.INGEDIEND, PlanReden.PLAN_NIET_INGEDIEND);
        if (openbaar.van(plan.id()).isEmpty()) {
            PlanVersie versie = versies.huidigeVersie(plan).orElseThrow();
            openbaar.toevoegen(new Openbaarheid(versie, wie, klok.instant()));
            logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), "openbaarMaken", "plan", plan.id(), plan.regioId(), String.valueOf(versie.nummer()));
        }
    }
}
