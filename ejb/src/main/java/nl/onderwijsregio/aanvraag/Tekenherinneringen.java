package nl.onderwijsregio.aanvraag;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Planstatus;

/** Reminding parties by hand that their signature is waited for: at most once a day each. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Tekenherinneringen {
    @Inject
    Plandeur deur;
    @Inject
    Tekenlijst lijst;
    @Inject
    Tekenherinnering herinnering;
    @Inject
    Herinneraar herinneraar;
    @Inject
    LogboekRepository logboek;

    /** When each party was reminded last, by hand or by itself. */
    public Map<Long, Instant> laatste(MandaatId mandaat) {
        Gemachtigde wie = deur.leider(mandaat);
        return herinneraar.laatste(Berichtsoort.ONDERTEKENEN, Tekenherinnering.onderwerp(deur.vereist(wie, null).id()));
    }

    /** Reminds one party. */
    public void herinneren(MandaatId mandaat, long partij) {
        Gemachtigde wie = deur.leider(mandaat);
        PlanVanAanpak plan = open(wie);
        Tekenstand stand = lijst.stand(plan, false);
        Tekenregel regel = stand.van(partij).orElseThrow(() -> new Weigering(AanvraagReden.PARTIJ_TEKENT_NIET_MEE, "partij", partij));
        eis(stand.isTekenbaar(), AanvraagReden.GEEN_TEKENVERSIE);
        eis(!herinneraar.isHerinnerd(Berichtsoort.ONDERTEKENEN, Tekenherinnering.onderwerp(plan.id()), partij), AanvraagReden.VANDAAG_AL_HERINNERD, "partij", regel.naam());
        eis(!herinnering.herinneren(plan, stand, List.of(regel), wie.gebruiker()).isEmpty(), AanvraagReden.NIETS_TE_HERINNEREN, "partij", regel.naam());
        schrijven(wie, plan, regel.naam());
    }

    /** Reminds every party that has not signed and was not reminded today; returns the names. */
    public List<String> allenHerinneren(MandaatId mandaat) {
        Gemachtigde wie = deur.leider(mandaat);
        PlanVanAanpak plan = open(wie);
        Tekenstand stand = lijst.stand(plan, false);
        eis(stand.isTekenbaar(), AanvraagReden.GEEN_TEKENVERSIE);
        List<String> namen = herinnering.herinneren(plan, stand, stand.regels(), wie.gebruiker());
        if (!namen.isEmpty()) {
            schrijven(wie, plan, namen.size() + " partijen");
        }
        return namen;
    }

    /** Held, so that two who remind at the same moment come one after the other. */
    private PlanVanAanpak open(Gemachtigde wie) {
        PlanVanAanpak plan = deur.vergrendeld(wie);
        eis(plan.status() != Planstatus.INGEDIEND, PlanReden.PLAN_INGEDIEND);
        return plan;
    }

    private void schrijven(Gemachtigde wie, PlanVanAanpak plan, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), "herinneren", "plan", plan.id(), plan.regioId(), toelichting);
    }
}
