package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Plandeur.Bezoek;

/** The activities of a plan and its begroting. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Activiteiten {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    PlanQuery lezen;
    @Inject
    Activiteitinvoer invoer;
    @Inject
    LogboekRepository logboek;

    /** Activities and sources of money of the own region's plan; empty when nobody began the plan. */
    public Begrotingsbeeld begroting(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        return deur.plan(wie, null).map(p -> lezen.begroting(p.id())).orElse(new Begrotingsbeeld(List.of(), List.of()));
    }

    /** Adds an activity at the end; returns its lasting number. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public int activiteitToevoegen(MandaatId mandaat, Activiteitopgave opgave) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        invoer.eisGevraagd(bezoek.plan());
        invoer.eisPassend(bezoek.plan(), opgave);
        int nummer = bezoek.plan().volgendeActiviteit();
        plannen.toevoegen(new Activiteit(bezoek.plan().id(), nummer, nummer, opgave));
        schrijven(bezoek, "activiteitToevoegen", nummer);
        return nummer;
    }

    /**
     * Changes an activity.
     *
     * @param gezien its version when the writer opened it; refused with ANDER_WAS_EERDER when somebody else changed it since
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void activiteitWijzigen(MandaatId mandaat, int nummer, int gezien, Activiteitopgave opgave) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        invoer.eisPassend(bezoek.plan(), opgave);
        actueel(bezoek, nummer, gezien).wijzigen(opgave);
        schrijven(bezoek, "activiteitWijzigen", nummer);
    }

    /** Takes an activity out; its number is not used again. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void activiteitVervallen(MandaatId mandaat, int nummer, int gezien) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        actueel(bezoek, nummer, gezien).vervallen();
        schrijven(bezoek, "activiteitVervallen", nummer);
    }

    /** Moves an activity one place up or down; without effect at the end of the list. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void activiteitVerplaatsen(MandaatId mandaat, int nummer, boolean omhoog) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        List<Activiteit> lijst = new ArrayList<>(plannen.activiteiten(bezoek.plan().id()).stream().filter(a -> !a.isVervallen()).toList());
        Activiteit activiteit = lijst.stream().filter(a -> a.nummer() == nummer).findFirst()
                .orElseThrow(() -> new Weigering(PlanReden.ACTIVITEIT_BESTAAT_NIET, "nummer", nummer));
        int van = lijst.indexOf(activiteit);
        int naar = omhoog ? van - 1 : van + 1;
        if (naar >= 0 && naar < lijst.size()) {
            lijst.remove(van);
            lijst.add(naar, activiteit);
            for (int plek = 0; plek < lijst.size(); plek++) {
                lijst.get(plek).plaatsen(plek + 1);
            }
            schrijven(bezoek, "activiteitVerplaatsen", nummer);
        }
    }

    /** Replaces the sources of money of the begroting. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void dekkingBewaren(MandaatId mandaat, List<Dekkingregel> dekking) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        long planId = bezoek.plan().id();
        plannen.dekking(planId).forEach(plannen::verwijderen);
        dekking.forEach(d -> plannen.toevoegen(new Dekking(planId, d.bron(), d.bedrag())));
        logboek.schrijven(bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), "dekkingBewaren", "plan", planId,
                bezoek.plan().regioId(), dekking.size() + " bronnen");
    }

    private Activiteit actueel(Bezoek bezoek, int nummer, int gezien) {
        Activiteit activiteit = plannen.activiteiten(bezoek.plan().id()).stream().filter(a -> a.nummer() == nummer && !a.isVervallen()).findFirst()
                .orElseThrow(() -> new Weigering(PlanReden.ACTIVITEIT_BESTAAT_NIET, "nummer", nummer));
        eis(activiteit.isActueel(gezien), PlanReden.ACTIVITEIT_GEWIJZIGD, "nummer", nummer);
        return activiteit;
    }

    private void schrijven(Bezoek bezoek, String handeling, int nummer) {
        logboek.schrijven(bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), handeling, "plan", bezoek.plan().id(),
                bezoek.plan().regioId(), "A-" + nummer);
    }
}
