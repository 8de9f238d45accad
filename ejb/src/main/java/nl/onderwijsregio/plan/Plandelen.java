package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Plandeur.Bezoek;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.regeling.Planformat;

/** The structured parts of a plan: figures of the labour market, vraagstukken, goals, agreements on monitoring and short forms. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Plandelen {
    @Inject
    Plandeur deur;
    @Inject
    DeelRepository delen;
    @Inject
    DeelQuery lezen;
    @Inject
    Deellezing lezing;
    @Inject
    Deelinvoer invoer;
    @Inject
    Cijferbron cijfers;
    @Inject
    Planregels regels;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** All parts of the own region's plan, each with how far it is. */
    public Plandelenbeeld delen(MandaatId mandaat) {
        Gemachtigde wie = deur.lezer(mandaat);
        PlanVanAanpak plan = deur.vereist(wie, null);
        return lezing.van(plan, deur.magSchrijven(wie, plan));
    }

    /** The figures of the labour market, each with what the product knows itself. */
    public List<Indicatorregel> cijfers(MandaatId mandaat) {
        PlanVanAanpak plan = deur.vereist(deur.lezer(mandaat), null);
        Planformat format = regels.format(plan);
        return lezen.indicatoren(plan.id(), format, cijfers.bekend(plan, format));
    }

    /** Adds a vraagstuk, a goal or an agreement; returns its lasting code, e.g. D-3. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public String deelToevoegen(MandaatId mandaat, Deelopgave opgave) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        invoer.eisPassend(bezoek.plan(), opgave);
        int nummer = bezoek.plan().volgende(opgave);
        delen.toevoegen(invoer.nieuw(bezoek.plan().id(), nummer, opgave, wie(bezoek)));
        String code = new Deelitem<>(nummer, 0, opgave).code();
        schrijven(bezoek, "deelToevoegen", code);
        return code;
    }

    /**
     * Changes a vraagstuk, a goal or an agreement.
     *
     * @param gezien its version when the writer opened it; when somebody else changed it since, both are returned and nothing is saved
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public <T extends Deelopgave> Deelbewaring<T> deelWijzigen(MandaatId mandaat, int nummer, int gezien, T opgave) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        invoer.eisPassend(bezoek.plan(), opgave);
        Planitem<T> item = invoer.bestaand(bezoek.plan().id(), nummer, opgave);
        int voor = item.versie();
        Deelbewaring<T> uitkomst = item.wijzigen(gezien, opgave, wie(bezoek));
        if (item.versie() > voor) {
            schrijven(bezoek, "deelWijzigen", new Deelitem<>(nummer, 0, opgave).code());
        }
        return uitkomst;
    }

    /** Takes an item out; its number is not used again. Refused as long as something of the plan points at it. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void deelVervallen(MandaatId mandaat, Deelitem<?> item) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        Planitem<?> nu = invoer.bestaand(bezoek.plan().id(), item.nummer(), item.inhoud());
        eis(nu.isActueel(item.versie()), PlanReden.DEEL_GEWIJZIGD, "code", item.code());
        List<String> verwijzingen = invoer.verwijzingen(bezoek.plan().id(), item);
        eis(verwijzingen.isEmpty(), PlanReden.DEEL_IN_GEBRUIK, "code", item.code(), "verwijzingen", String.join(", ", verwijzingen));
        nu.vervallen(wie(bezoek));
        schrijven(bezoek, "deelVervallen", item.code());
    }

    /** Saves a figure of the labour market; from then on it is the region's own. As {@link #deelWijzigen} when somebody was first. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Deelbewaring<Indicatoropgave> indicatorBewaren(MandaatId mandaat, String code, int gezien, Indicatoropgave opgave) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        opgave.eisPassend(invoer.indicator(bezoek.plan(), code), LocalDate.ofInstant(klok.instant(), Klok.ZONE));
        Planindicator cijfer = delen.indicator(bezoek.plan().id(), code, wie(bezoek));
        int voor = cijfer.versie();
        Deelbewaring<Indicatoropgave> uitkomst = cijfer.wijzigen(gezien, opgave, wie(bezoek));
        if (cijfer.versie() > voor) {
            delen.bewaren(cijfer);
            schrijven(bezoek, "indicatorBewaren", code);
        }
        return uitkomst;
    }

    /** Fills in what the product knows itself where the region filled in nothing, marked as such; returns how many figures. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public int cijfersOvernemen(MandaatId mandaat) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        Planformat format = regels.format(bezoek.plan());
        List<Indicatorregel> leeg = lezen.indicatoren(bezoek.plan().id(), format, cijfers.bekend(bezoek.plan(), format)).stream()
                .filter(i -> i.opgave().isLeeg() && i.bekend().isPresent()).toList();
        if (!leeg.isEmpty()) {
            overnemen(bezoek, leeg);
            schrijven(bezoek, "cijfersOvernemen", leeg.size() + " cijfers");
        }
        return leeg.size();
    }

    /** Saves a short form. As {@link #deelWijzigen} when somebody was first. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Deelbewaring<SortedMap<String, String>> formulierBewaren(MandaatId mandaat, Plandeel.Soort deel, int gezien, Map<String, String> velden) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        SortedMap<String, String> schoon = invoer.velden(bezoek.plan(), deel, velden);
        Planformulier formulier = delen.formulier(bezoek.plan().id(), deel, wie(bezoek));
        int voor = formulier.versie();
        Deelbewaring<SortedMap<String, String>> uitkomst = formulier.wijzigen(gezien, schoon, wie(bezoek));
        if (formulier.versie() > voor) {
            delen.bewaren(formulier);
            schrijven(bezoek, "formulierBewaren", deel.name());
        }
        return uitkomst;
    }

    private void overnemen(Bezoek bezoek, List<Indicatorregel> leeg) {
        long planId = bezoek.plan().id();
        Map<String, Planindicator> nu = delen.indicatorenPerCode(planId);
        for (Indicatorregel i : leeg) {
            Planindicator cijfer = nu.computeIfAbsent(i.indicator().code(), code -> new Planindicator(planId, code, wie(bezoek)));
            cijfer.zetten(i.voorstel(), true, wie(bezoek));
            delen.bewaren(cijfer);
        }
    }

    private Wie wie(Bezoek bezoek) {
        return Wie.van(bezoek.wie(), klok.instant());
    }

    private void schrijven(Bezoek bezoek, String handeling, String toelichting) {
        logboek.schrijven(bezoek.wie().gebruiker(), bezoek.wie().mandaat().waarde(), handeling, "plan", bezoek.plan().id(),
                bezoek.plan().regioId(), toelichting);
    }
}
