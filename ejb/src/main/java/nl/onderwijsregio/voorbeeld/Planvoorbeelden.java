package nl.onderwijsregio.voorbeeld;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Plandeur.Bezoek;

/** Sharing a version as an example, and starting from an example or an earlier plan of one's own. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Planvoorbeelden {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    PlanvoorbeeldRepository voorbeelden;
    @Inject
    Voorbeeldlezing lezing;
    @Inject
    Overneming overneming;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Numbers of the versions of the own plan that are shared now. */
    public Set<Integer> gedeeld(MandaatId mandaat) {
        return deur.plan(deur.lezer(mandaat), null).map(p -> voorbeelden.gedeeld(p.id())).orElse(Set.of());
    }

    /** Lets other regions use a frozen version as an example; twice changes nothing. */
    public void delen(MandaatId mandaat, int nummer) {
        Gemachtigde wie = deur.leider(mandaat);
        PlanVersie versie = eigenVersie(wie, nummer);
        if (voorbeelden.geldend(versie.id()).isEmpty()) {
            voorbeelden.toevoegen(new Planvoorbeeld(versie.id(), wie, klok.instant()));
            schrijven(wie, "voorbeeldDelen", versie.planId(), String.valueOf(nummer));
        }
    }

    /** From now on nobody takes over of it any more; what was taken over stays. */
    public void intrekken(MandaatId mandaat, int nummer) {
        Gemachtigde wie = deur.leider(mandaat);
        PlanVersie versie = eigenVersie(wie, nummer);
        voorbeelden.geldend(versie.id()).ifPresent(v -> {
            v.intrekken(wie, klok.instant());
            schrijven(wie, "voorbeeldIntrekken", versie.planId(), String.valueOf(nummer));
        });
    }

    /** What the own region can start from: its own earlier plans, then what others share. */
    public List<Planvoorbeeldregel> lijst(MandaatId mandaat) {
        Gemachtigde wie = deur.schrijver(mandaat);
        return regels(deur.vereist(wie, null));
    }

    private List<Planvoorbeeldregel> regels(PlanVanAanpak plan) {
        return Stream.concat(voorbeelden.eigen(plan.regioId(), plan.regeling()).stream(), voorbeelden.vanAnderen(plan.regioId()).stream()).toList();
    }

    /** What can be taken over of an example. */
    public Planvoorbeeldinhoud inhoud(MandaatId mandaat, long planVersieId) {
        Gemachtigde wie = deur.schrijver(mandaat);
        return inhoud(deur.vereist(wie, null), planVersieId);
    }

    private Planvoorbeeldinhoud inhoud(PlanVanAanpak plan, long planVersieId) {
        Planvoorbeeldregel regel = regels(plan).stream().filter(r -> r.versieId() == planVersieId).findFirst()
                .orElseThrow(() -> new Weigering(VoorbeeldReden.PLANVOORBEELD_BESTAAT_NIET));
        return lezing.lezen(regel, PlanInhoud.lezen(plannen.versie(planVersieId).orElseThrow().inhoud()), plan);
    }

    /**
     * Takes sections and activities over. A text goes into an empty section, or below what stands there; nothing is replaced. Activities
     * are new ones without amounts.
     *
     * @param onderdelen letter in the own plan by letter in the example
     * @param activiteiten numbers in the example
     * @return the parts of the own plan that were filled, by letter or code
     */
    public List<String> overnemen(MandaatId mandaat, long planVersieId, Map<String, String> onderdelen, Set<Integer> activiteiten) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        eis(!onderdelen.isEmpty() || !activiteiten.isEmpty(), VoorbeeldReden.NIETS_OVERGENOMEN);
        Planvoorbeeldinhoud inhoud = inhoud(bezoek.plan(), planVersieId);
        List<String> delen = overneming.uitvoeren(bezoek, inhoud, plannen.versie(planVersieId).orElseThrow(), onderdelen, activiteiten);
        schrijven(bezoek.wie(), "voorbeeldOvernemen", bezoek.plan().id(), inhoud.regel().regio() + " versie " + inhoud.regel().nummer() + ": " + String.join(", ", delen));
        return delen;
    }

    /** Where parts of the own plan came from, by letter or code. */
    public Map<String, Herkomstregel> herkomst(MandaatId mandaat) {
        return deur.plan(deur.lezer(mandaat), null).map(p -> voorbeelden.herkomst(p.id())).orElse(Map.of());
    }

    private PlanVersie eigenVersie(Gemachtigde wie, int nummer) {
        PlanVanAanpak plan = deur.vergrendeld(wie);
        return plannen.versie(plan.id(), nummer).orElseThrow(() -> new Weigering(PlanReden.VERSIE_BESTAAT_NIET, "nummer", nummer));
    }

    private void schrijven(Gemachtigde wie, String handeling, long planId, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "plan", planId, wie.regioId(), toelichting.length() > 1000 ? toelichting.substring(0, 1000) : toelichting);
    }
}
