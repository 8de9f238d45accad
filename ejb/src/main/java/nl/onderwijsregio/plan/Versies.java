package nl.onderwijsregio.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Plandeur.Bezoek;

/** The frozen versions of a plan: read, compare, keep, put back, give to the RE; and reopening a plan that is being voted on. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Versies {
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    PlanQuery lezen;
    @Inject
    PlanInhoudQuery inhouden;
    @Inject
    Planversies versies;
    @Inject
    SchrijfspoorQuery sporen;
    @Inject
    Terugzetting terugzetting;
    @Inject
    Planovergang overgang;
    @Inject
    Event<PlanHeropend> heropend;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** All versions of the plan of the own region, newest first. */
    public List<Versieregel> lijst(MandaatId mandaat) {
        return lezen.versies(plan(mandaat).id());
    }

    /** The content of a frozen version. */
    public PlanInhoud inhoud(MandaatId mandaat, int nummer) {
        return PlanInhoud.lezen(versie(plan(mandaat), nummer).inhoud());
    }

    /** The headings and fields of a frozen version: those of the text it was written for. */
    public Planvorm vorm(MandaatId mandaat, int nummer) {
        PlanVanAanpak plan = plan(mandaat);
        return overgang.vorm(plan, PlanInhoud.lezen(versie(plan, nummer).inhoud()));
    }

    /** The content as it stands now. */
    public PlanInhoud huidigeInhoud(MandaatId mandaat) {
        return inhouden.inhoud(plan(mandaat));
    }

    /**
     * Who changed what between two versions, whichever is the older one; 0 stands for the present.
     */
    public List<Schrijfspoor> schrijvers(MandaatId mandaat, int een, int ander) {
        PlanVanAanpak plan = plan(mandaat);
        Instant begin = moment(plan, een);
        Instant eind = moment(plan, ander);
        return begin.isBefore(eind) ? sporen.sporen(plan, begin, eind) : sporen.sporen(plan, eind, begin);
    }

    private Instant moment(PlanVanAanpak plan, int nummer) {
        return nummer == 0 ? klok.instant() : versie(plan, nummer).gemaaktOp();
    }

    /** Gives a frozen version a name of at most 200 characters, as "voor de stuurgroep van 3 oktober"; empty takes the name away. Its content stays. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void benoemen(MandaatId mandaat, int nummer, String naam) {
        Gemachtigde wie = deur.schrijver(mandaat);
        PlanVanAanpak plan = deur.vergrendeld(wie);
        String regel = Tekstvorm.regel(naam, 0, 200, "De naam");
        plannen.benoemd(versie(plan, nummer), regel, Wie.van(wie, klok.instant()));
        schrijven(wie, "versieBenoemen", plan, nummer + " " + regel);
    }

    /** Keeps the present state under a name of at most 200 characters; returns the number of the version. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public int versieBewaren(MandaatId mandaat, String naam) {
        Bezoek bezoek = deur.schrijvend(mandaat);
        PlanVersie versie = versies.bevriezen(bezoek.plan(), Aanleiding.HANDMATIG, naam, bezoek.wie());
        schrijven(bezoek.wie(), "versieBewaren", bezoek.plan(), versie.nummer() + " " + versie.vingerafdruk());
        return versie.nummer();
    }

    /**
     * Puts the texts, answers, activities and begroting of a version back as a new version. What stood there is frozen first, so nothing
     * is lost. The composition of the region, what it states and the attachments are not touched.
     *
     * @return the number of the new version
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public int terugzetten(MandaatId mandaat, int nummer) {
        Bezoek bezoek = deur.leidend(mandaat);
        PlanInhoud inhoud = PlanInhoud.lezen(versie(bezoek.plan(), nummer).inhoud());
        versies.bevriezen(bezoek.plan(), Aanleiding.HANDMATIG, bezoek.wie());
        terugzetting.uitvoeren(bezoek.plan(), inhoud, Wie.van(bezoek.wie(), klok.instant()));
        PlanVersie nieuw = versies.bevriezen(bezoek.plan(), Aanleiding.TERUGGEZET, bezoek.wie());
        schrijven(bezoek.wie(), "terugzetten", bezoek.plan(), nummer + " als " + nieuw.nummer());
        return nieuw.nummer();
    }

    /** Gives a frozen version to the Realisatie-Eenheid and beleid to read, before it is voted on or without a vote. Twice changes nothing. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void vrijgeven(MandaatId mandaat, int nummer) {
        Gemachtigde wie = deur.leider(mandaat);
        PlanVanAanpak plan = deur.vergrendeld(wie);
        PlanVersie versie = versie(plan, nummer);
        if (!plannen.isVrijgegeven(versie)) {
            versies.gebruiken(versie, Aanleiding.RE, wie);
            schrijven(wie, "versieVrijgeven", plan, String.valueOf(nummer));
        }
    }

    /** Makes a plan that is being voted on writable again; the vote lapses. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void heropenen(MandaatId mandaat) {
        Gemachtigde wie = deur.leider(mandaat);
        PlanVanAanpak plan = deur.vergrendeld(wie);
        plan.heropenen();
        heropend.fire(new PlanHeropend(plan.id(), plan.regioId(), wie.gebruiker(), wie.partijNaam(), klok.instant()));
        schrijven(wie, "heropenen", plan, null);
    }

    private PlanVanAanpak plan(MandaatId mandaat) {
        return deur.vereist(deur.lezer(mandaat), null);
    }

    private PlanVersie versie(PlanVanAanpak plan, int nummer) {
        return plannen.versie(plan.id(), nummer).orElseThrow(() -> new Weigering(PlanReden.VERSIE_BESTAAT_NIET, "nummer", nummer));
    }

    private void schrijven(Gemachtigde wie, String handeling, PlanVanAanpak plan, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "plan", plan.id(), plan.regioId(), toelichting);
    }
}
