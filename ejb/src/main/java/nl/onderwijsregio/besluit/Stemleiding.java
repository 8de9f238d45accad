package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.plan.Planversies;

/** What the projectleider does with a vote: call it, extend it, close it when all have voted, withdraw it. */
@Stateless
@RolesAllowed(Rol.BESTUUR)
public class Stemleiding {

    @Inject
    Toegang toegang;
    @Inject
    StemrondeRepository rondes;
    @Inject
    Uitschrijver uitschrijver;
    @Inject
    PlanRepository plannen;
    @Inject
    Planregels regels;
    @Inject
    Planversies planversies;
    @Inject
    Stemtelling telling;
    @Inject
    Stempost post;
    @Inject
    Stemherinnering herinnering;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** What calling a vote on the region's plan would come to now. */
    public Stemvoorbereiding voorbereiden(MandaatId mandaat) {
        Gemachtigde wie = projectleider(mandaat);
        long regio = wie.regio().orElseThrow(Stemrondes::geenToegang);
        telling.bijwerken(regio);
        PlanVanAanpak plan = plannen.van(regio, wie.werkstuk())
                .orElseThrow(() -> new nl.onderwijsregio.gedeeld.Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        return uitschrijver.voorbereiden(plan, regels.titel(plan), plan.status() == Planstatus.IN_STEMMING, wie);
    }

    /**
     * Freezes the plan and calls the vote on that version, in one transaction.
     *
     * @param planId the plan that the mandaat works on; of another round it refuses
     * @param opent null or past: now
     * @param sluit the first moment at which a vote no longer counts
     * @return the id of the vote
     */
    public long terStemmingBrengen(MandaatId mandaat, long planId, Instant opent, Instant sluit) {
        Gemachtigde wie = projectleider(mandaat);
        PlanVanAanpak plan = plannen.find(planId).orElseThrow(Stemrondes::geenToegang);
        wie.eisRegio(plan.regioId());
        eis(plan.werkstuk().equals(wie.werkstuk()), PartijReden.GEEN_TOEGANG);
        uitschrijver.reglement(plan.regioId());
        eis(sluit != null, BesluitReden.SLUITING_VOOR_OPENING);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Stemtijd tijd = Stemtijd.vanaf(opent, sluit, nu);
        PlanVersie versie = planversies.terStemmingBrengen(planId, wie);
        eis(rondes.lopend(planId).isEmpty(), BesluitReden.STEMMING_LOOPT_AL);
        Voorstel voorstel = Voorstel.plan(plan.regioId(), planId, versie.id(), versie.nummer(), versie.sha256(), regels.titel(plan));
        return uitschrijver.uitschrijven(voorstel, plan, tijd, wie, nu).id();
    }

    /** Moves the closing moment back, with a reason. */
    public void verlengen(MandaatId mandaat, long stemronde, Instant sluit, String reden) {
        Gemachtigde wie = projectleider(mandaat);
        Stemronde ronde = vergrendeld(wie, stemronde);
        ronde.verlengen(sluit, reden, wie, nu());
        vastleggen(wie, "stemming verlengen", ronde, reden);
    }

    /** Closes and counts now; only when every party has voted. */
    public void sluitenEnTellen(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = projectleider(mandaat);
        Stemronde ronde = vergrendeld(wie, stemronde);
        ronde.vervroegdSluiten(rondes.rechten(stemronde), nu());
        vastleggen(wie, "stemming sluiten en tellen", ronde, null);
        telling.tellen(stemronde);
    }

    /** Reminds every party that has not voted and was not reminded today; returns the names. */
    public List<String> herinneren(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = projectleider(mandaat);
        Stemronde ronde = vergrendeld(wie, stemronde);
        eis(ronde.statusOp(nu()) == Rondestatus.OPEN, BesluitReden.STEMMING_NIET_OPEN);
        List<String> namen = herinnering.herinneren(ronde, wie.gebruiker());
        if (!namen.isEmpty()) {
            vastleggen(wie, "herinneren", ronde, namen.size() + " partijen");
        }
        return namen;
    }

    /** Ends the vote without result; the plan may be written again. */
    public void intrekken(MandaatId mandaat, long stemronde, String reden) {
        Gemachtigde wie = projectleider(mandaat);
        Stemronde ronde = vergrendeld(wie, stemronde);
        ronde.vervallen(Vervalreden.INGETROKKEN, reden, nu());
        rondes.losmaken(ronde);
        post.vervallen(ronde, rondes.rechten(stemronde));
        ronde.voorstel().plan().ifPresent(planversies::stemmingBeeindigen);
        vastleggen(wie, "voorstel intrekken", ronde, reden);
    }

    private Gemachtigde projectleider(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PROJECTLEIDER);
        return wie;
    }

    private Stemronde vergrendeld(Gemachtigde wie, long stemronde) {
        Stemronde ronde = telling.vergrendelen(stemronde).orElseThrow(Stemrondes::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        return ronde;
    }

    private void vastleggen(Gemachtigde wie, String handeling, Stemronde ronde, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "stemronde", ronde.id(), ronde.voorstel().regioId(), toelichting);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
