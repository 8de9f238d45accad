package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.plan.PlanQuery.Sectie;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.SamenstellingRepository;

/** The plan of a region: reading it and writing its sections. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Plannen {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    PlanQuery lezen;
    @Inject
    Planregels regels;
    @Inject
    Planoverzicht overzicht;
    @Inject
    Onderdeelbewaring bewaring;
    @Inject
    SamenstellingRepository samenstellingen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The overview of the own region's plan; empty when nobody began it. */
    public Optional<Planbeeld> overzicht(MandaatId mandaat) {
        return deur.plan(deur.lezer(mandaat), null).map(overzicht::van);
    }

    /**
     * Begins the document of the own region with the text of the regeling its composition is on. Beginning twice changes nothing.
     * Only while the round is open or still to come.
     * Waits for a region that is moving to another text, and then begins with that one.
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void beginnen(MandaatId mandaat) {
        Gemachtigde wie = deur.leider(mandaat);
        long regio = deur.regio(wie, null);
        samenstellingen.vergrendeld(regio, wie.regeling());
        if (deur.plan(wie, null).isEmpty()) {
            Regelversie tekst = regels.begintekst(regio, wie.regeling());
            eis(Rondestand.van(tekst, wie.werkstuk().document(), klok.instant()).magBeginnen(), PlanReden.RONDE_VOORBIJ);
            PlanVanAanpak plan = plannen.toevoegen(PlanVanAanpak.beginnen(regio, wie.werkstuk(), tekst.versie().toString(), wie.gebruiker(), klok.instant()));
            schrijven(wie, "beginnen", plan, plan.regelversie());
        }
    }

    /** One section of the own region's plan, to read or to edit. */
    public Onderdeelbeeld onderdeel(MandaatId mandaat, String letter) {
        Gemachtigde wie = deur.lezer(mandaat);
        PlanVanAanpak plan = deur.vereist(wie, null);
        regels.onderdeel(plan, letter);
        Sectie s = lezen.sectie(plan.id(), letter);
        return new Onderdeelbeeld(plan.id(), letter, s.tekst(), s.versie(), s.klaar(), s.gewijzigdOp(), s.gewijzigdDoor(), s.namens(),
                deur.magSchrijven(wie, plan));
    }

    /**
     * Saves the text of a section. A text based on an older state is never saved over a newer one: it is kept apart and both are
     * returned. Every text offered is kept.
     *
     * @param basisversie the state the writer had in sight
     * @param opmaak markup as the editor gave it; sanitised here
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Bewaring bewaren(MandaatId mandaat, String letter, int basisversie, String opmaak) {
        return bewaring.bewaren(deur.schrijvend(mandaat), letter, basisversie, opmaak);
    }

    /** Says whether a section is finished, as its writers see it. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void klaarZetten(MandaatId mandaat, String letter, boolean klaar) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        regels.onderdeel(bezoek.plan(), letter);
        plannen.onderdeel(bezoek.plan().id(), letter).klaarZetten(klaar, Wie.van(bezoek.wie(), klok.instant()));
        schrijven(bezoek.wie(), klaar ? "klaarZetten" : "klaarTerugnemen", bezoek.plan(), letter);
    }

    /** Answers a question of the regeling on which a section depends, e.g. whether an opleidingsschool is due for peer review. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void kenmerkBeantwoorden(MandaatId mandaat, String kenmerk, boolean antwoord) {
        Bezoek bezoek = deur.leidend(mandaat);
        plannen.kenmerk(bezoek.plan().id(), Tekstvorm.regel(kenmerk, 1, 60, "Het kenmerk"), antwoord, Wie.van(bezoek.wie(), klok.instant()));
        schrijven(bezoek.wie(), "kenmerkBeantwoorden", bezoek.plan(), kenmerk + ": " + (antwoord ? "ja" : "nee"));
    }

    private void schrijven(Gemachtigde wie, String handeling, PlanVanAanpak plan, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "plan", plan.id(), plan.regioId(), toelichting);
    }
}
