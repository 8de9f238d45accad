package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Who may come in at a plan: reads the mandaat, finds the region's plan, locks it for acts. Shared by the boundaries around a plan. */
@ApplicationScoped
public class Plandeur {
    private static final Portaal[] PARTNERS = {Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP};

    @Inject
    Toegang toegang;
    @Inject
    PlanRepository plannen;

    /** Someone at the plan, acting under a mandaat. */
    public record Bezoek(Gemachtigde wie, PlanVanAanpak plan) {}

    /** A reader of the own region. */
    public Gemachtigde lezer(MandaatId mandaat) {
        return toegang.namens(mandaat);
    }

    /** A partner who may write. */
    public Gemachtigde schrijver(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, PARTNERS);
        wie.eisFunctie(Functie.SCHRIJVEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return wie;
    }

    /** The one who leads the plan. */
    public Gemachtigde leider(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, PARTNERS);
        wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return wie;
    }

    /** The region of the mandaat, or the region asked for when the mandaat reaches all of them. */
    public long regio(Gemachtigde wie, Long gevraagd) {
        long regio = wie.regio().or(() -> Optional.ofNullable(gevraagd)).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        if (gevraagd != null) {
            wie.eisRegio(gevraagd);
        }
        return regio;
    }

    /** What that person works on, in the own region or the region asked for, if it was begun. */
    public Optional<PlanVanAanpak> plan(Gemachtigde wie, Long gevraagd) {
        return plannen.van(regio(wie, gevraagd), wie.werkstuk());
    }

    /** As {@link #plan}; refuses when it was not begun. */
    public PlanVanAanpak vereist(Gemachtigde wie, Long gevraagd) {
        return plan(wie, gevraagd).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
    }

    /** What that person works on in the own region, locked until the transaction ends. */
    public PlanVanAanpak vergrendeld(Gemachtigde wie) {
        return plannen.vergrendeld(regio(wie, null), wie.werkstuk());
    }

    /** A writer at the locked plan of the own region, which may be changed now. */
    public Bezoek schrijvend(MandaatId mandaat) {
        return aanHetWerk(schrijver(mandaat));
    }

    /** The leader at the locked plan of the own region, which may be changed now. */
    public Bezoek leidend(MandaatId mandaat) {
        return aanHetWerk(leider(mandaat));
    }

    private Bezoek aanHetWerk(Gemachtigde wie) {
        PlanVanAanpak plan = vergrendeld(wie);
        plan.eisSchrijfbaar();
        return new Bezoek(wie, plan);
    }

    /** Whether that person may write in this plan now. */
    public boolean magSchrijven(Gemachtigde wie, PlanVanAanpak plan) {
        return plan.status() == Planstatus.CONCEPT && Portaal.PARTNERS.contains(wie.portaal())
                && wie.heeft(Functie.SCHRIJVEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }
}
