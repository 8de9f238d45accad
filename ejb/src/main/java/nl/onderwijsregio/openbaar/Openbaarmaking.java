package nl.onderwijsregio.openbaar;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Stemronde;
import nl.onderwijsregio.besluit.StemrondeRepository;
import nl.onderwijsregio.besluit.Stemuitkomst;
import nl.onderwijsregio.besluit.Voorstelsoort;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;

/** Making public what the own region submitted (LDNOR art. 8 lid 2) or decided on a partner's proposal: acts of the penvoerder. */
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
    StemrondeRepository rondes;
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

    /** Whether the decision of that vote on a proposal of a partner is public. */
    public Openbaarstand besluit(MandaatId mandaat, long stemronde) {
        Stemronde ronde = besluit(deur.lezer(mandaat), stemronde);
        return new Openbaarstand("/regio/" + openbaar.sleutel(ronde.voorstel().regioId()) + "/besluiten",
                openbaar.besluit(stemronde).map(Besluitopenbaarheid::moment).orElse(null));
    }

    /** From now on anyone reads what was asked, what holds and the result. Twice changes nothing; it is not taken back. */
    @RolesAllowed(Rol.BESTUUR)
    public void besluitOpenbaarMaken(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = deur.lezer(mandaat);
        wie.eisFunctie(Functie.PENVOERDER);
        rondes.vergrendelen(stemronde);
        Stemronde ronde = besluit(wie, stemronde);
        eis(ronde.uitslag().filter(u -> u.uitkomst() != Stemuitkomst.TELT_NIET).isPresent(), BesluitReden.NOG_GEEN_UITSLAG);
        if (openbaar.besluit(stemronde).isEmpty()) {
            openbaar.toevoegen(new Besluitopenbaarheid(stemronde, wie, klok.instant().truncatedTo(ChronoUnit.MICROS)));
            logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), "besluit openbaar maken", "stemronde", stemronde, ronde.voorstel().regioId(), null);
        }
    }

    private Stemronde besluit(Gemachtigde wie, long stemronde) {
        Stemronde ronde = rondes.find(stemronde).filter(r -> r.voorstel().soort() == Voorstelsoort.VOORSTEL).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        deur.regio(wie, ronde.voorstel().regioId());
        return ronde;
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
