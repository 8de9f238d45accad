package nl.onderwijsregio.aanvraag;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.opmerking.Opmerkingpost;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.BijlageRepository;
import nl.onderwijsregio.plan.Bijlageoverzicht;
import nl.onderwijsregio.plan.Bijlageregel;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.regeling.Documentsoort;

/** Submitting the plan: what stands in the way, the act itself, its receipt, and the list for the Realisatie-Eenheid. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Aanvragen {
    @Inject
    Toegang toegang;
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    Planversies versies;
    @Inject
    Planregels regels;
    @Inject
    Indieningscontrole controle;
    @Inject
    Bijlageoverzicht bijlagen;
    @Inject
    BijlageRepository uploads;
    @Inject
    AanvraagRepository aanvragen;
    @Inject
    AanvraagQuery lezen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Opmerkingpost opmerkingen;
    @Inject
    Tekenherinnering herinnering;
    @Inject
    Clock klok;

    /** What stands in the way of submitting the plan of the own region, at this moment. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Controlebeeld controle(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP);
        PlanVanAanpak plan = deur.vereist(wie, null);
        eis(plan.document() == Documentsoort.PLAN, AanvraagReden.ALLEEN_HET_PLAN);
        Controle stand = controle.controleren(plan, klok.instant());
        return stand.beeld(Indieningscontrole.vensterOpen(stand));
    }

    /**
     * Submits the plan of the own region. Pressing twice, or from two windows, gives one application with one number: who comes second
     * gets the same receipt.
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Indiening indienen(MandaatId mandaat) {
        Gemachtigde wie = deur.leider(mandaat);
        PlanVanAanpak plan = deur.vergrendeld(wie);
        eis(plan.document() == Documentsoort.PLAN, AanvraagReden.ALLEEN_HET_PLAN);
        if (plan.status() == Planstatus.INGEDIEND) {
            return new Indiening.Ingediend(bewijs(plan).orElseThrow());
        }
        // what goes along as an attachment stands still too, from the check to the application
        plannen.vanVergrendeld(plan.regioId(), plan.werkstuk().met(Documentsoort.SAMENWERKINGSOVEREENKOMST));
        Instant moment = klok.instant();
        Controle stand = controle.controleren(plan, moment);
        if (!stand.magIndienen()) {
            return new Indiening.Tegengehouden(stand.beeld(Indieningscontrole.vensterOpen(stand)));
        }
        PlanVersie versie = stand.versie().orElseThrow();
        Aanvraag aanvraag = vastleggen(plan, versie, stand, wie);
        versies.gebruiken(versie, Aanleiding.INDIENEN, wie);
        versies.indienen(plan.id(), versie, wie, moment);
        opmerkingen.ingediend(plan.id());
        herinnering.afgehandeld(plan.id(), null);
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), "indienen", "aanvraag", aanvraag.nummer(), plan.regioId(),
                "versie " + versie.nummer() + " " + versie.vingerafdruk());
        return new Indiening.Ingediend(bewijs(plan).orElseThrow());
    }

    private Aanvraag vastleggen(PlanVanAanpak plan, PlanVersie versie, Controle stand, Gemachtigde wie) {
        Map<String, Bestand> gemaakt = new LinkedHashMap<>();
        stand.bijlagen().stream().filter(Bijlagestand::vanzelf).forEach(b -> bijlagen.gemaakt(plan, b.letter()).ifPresent(f -> gemaakt.put(b.letter(), f)));
        List<Bijlageregel> geupload = uploads.lijst(plan.id());
        String bewijs = new Bewijsschrift(Aanvraag.nummer(plan), stand, versie, wie).bijlagen(geupload, gemaakt).schrijven(stand);
        Aanvraag aanvraag = aanvragen.toevoegen(new Aanvraag(plan, versie, stand.toets().beoordeling(), wie, stand.moment(), bewijs));
        gemaakt.forEach((letter, bestand) -> aanvragen.bijlage(aanvraag, letter, bestand));
        geupload.forEach(b -> aanvragen.bijlage(aanvraag, b));
        return aanvraag;
    }

    /** The receipt of the own region, or of the region asked for; empty when nothing was submitted. */
    public Optional<Aanvraagbewijs> bewijs(MandaatId mandaat, Long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        return deur.plan(wie, regio).flatMap(this::bewijs);
    }

    private Optional<Aanvraagbewijs> bewijs(PlanVanAanpak plan) {
        return aanvraag(plan).map(a -> new Aanvraagbewijs(a, regels.versie(plan).tijdvak().beslisdatum(),
                lezen.bijlagen(a.id()), lezen.bewijs(a.id())));
    }

    /** An agreement is part of the application of its plan, and has none of its own. */
    private Optional<Aanvraagregel> aanvraag(PlanVanAanpak plan) {
        return plan.document() == Documentsoort.PLAN ? lezen.vanRegio(plan.regioId(), plan.regeling()) : Optional.empty();
    }

    /** All applications, last first. */
    @RolesAllowed({Rol.RE, Rol.BELEID})
    public List<Aanvraagregel> lijst(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.RE, Portaal.BELEID);
        return lezen.alle();
    }

    /** An attachment exactly as it was handed in. */
    public Bestand bijlage(MandaatId mandaat, Long regio, long bijlage) {
        Gemachtigde wie = toegang.namens(mandaat);
        PlanVanAanpak plan = deur.vereist(wie, regio);
        Aanvraagregel aanvraag = aanvraag(plan).orElseThrow(() -> new Weigering(AanvraagReden.AANVRAAG_BESTAAT_NIET));
        return lezen.gemaakt(aanvraag.id(), bijlage).or(() -> lezen.upload(aanvraag.id(), bijlage).flatMap(uploads::bestand))
                .orElseThrow(() -> new Weigering(AanvraagReden.AANVRAAG_BESTAAT_NIET));
    }
}
