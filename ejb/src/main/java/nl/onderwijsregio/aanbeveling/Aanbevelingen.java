package nl.onderwijsregio.aanbeveling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plandeur;
import nl.onderwijsregio.plan.Planstatus;

/** The recommendations of the Realisatie-Eenheid: written and sent by her, read and followed up by the region. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Aanbevelingen {
    @Inject
    Toegang toegang;
    @Inject
    Plandeur deur;
    @Inject
    PlanRepository plannen;
    @Inject
    AanbevelingRepository brieven;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The letters sent on the plan of the own region, or of the region asked for; newest first. */
    public List<Briefbeeld> verstuurd(MandaatId mandaat, Long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        return deur.plan(deur.regio(wie, regio)).map(p -> brieven.alle(p.id())).orElse(List.of()).stream()
                .filter(Aanbevelingenbrief::isVerstuurd).map(this::beeld).toList();
    }

    /** The letter in preparation for a region, as the region will read it; empty when none was begun. */
    @RolesAllowed(Rol.RE)
    public Optional<Briefbeeld> concept(MandaatId mandaat, long regio) {
        toegang.namens(mandaat, Portaal.RE);
        return deur.plan(regio).flatMap(p -> brieven.concept(p.id())).map(this::beeld);
    }

    /** Begins a letter on the newest frozen version of the plan, or moves the letter in preparation to that version. */
    @RolesAllowed(Rol.RE)
    public Briefbeeld beginnen(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        PlanVanAanpak plan = open(regio);
        PlanVersie versie = plannen.laatsteVersie(plan.id()).orElseThrow(() -> new Weigering(AanbevelingReden.GEEN_PLANVERSIE));
        Aanbevelingenbrief brief = brieven.concept(plan.id())
                .orElseGet(() -> brieven.toevoegen(new Aanbevelingenbrief(plan.id(), regio, versie.id(), wie, klok.instant())));
        brief.overVersie(versie.id());
        schrijven(wie, "beginnen", brief, null);
        return beeld(brief);
    }

    /** Writes the introduction of the letter in preparation. */
    @RolesAllowed(Rol.RE)
    public void inleidingBewaren(MandaatId mandaat, long regio, String tekst) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(regio);
        brief.inleiden(tekst);
        schrijven(wie, "inleidingBewaren", brief, null);
    }

    /**
     * Adds a recommendation to the letter in preparation, or changes one of it.
     *
     * @param aanbeveling id of the one to change; null adds one
     */
    @RolesAllowed(Rol.RE)
    public void aanbevelingBewaren(MandaatId mandaat, long regio, Long aanbeveling, Aanbevelingopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(regio);
        if (aanbeveling == null) {
            brief.toevoegen(opgave);
        } else {
            brief.wijzigen(aanbeveling, opgave);
        }
        schrijven(wie, "aanbevelingBewaren", brief, null);
    }

    /** Takes a recommendation out of the letter in preparation. */
    @RolesAllowed(Rol.RE)
    public void aanbevelingWeghalen(MandaatId mandaat, long regio, long aanbeveling) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(regio);
        brief.weghalen(aanbeveling);
        schrijven(wie, "aanbevelingWeghalen", brief, null);
    }

    /** Sends the letter in preparation; from now on the region reads it, exactly so. */
    @RolesAllowed(Rol.RE)
    public Briefbeeld versturen(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(regio);
        brief.versturen(wie, klok.instant());
        schrijven(wie, "versturen", brief, null);
        return beeld(brief);
    }

    /** Writes what the region does with a recommendation that was sent to it; replaces what it wrote before. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void opvolgingSchrijven(MandaatId mandaat, long aanbeveling, String tekst) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Aanbeveling een = brieven.find(aanbeveling).filter(a -> a.brief().isVerstuurd() && wie.magIn(a.brief().regioId()))
                .orElseThrow(() -> new Weigering(AanbevelingReden.AANBEVELING_BESTAAT_NIET));
        String kort = tekst == null ? "" : tekst.strip();
        if (kort.isEmpty() || kort.length() > 4000) {
            throw new IllegalArgumentException("Schrijf wat u met de aanbeveling doet, in hoogstens 4.000 tekens.");
        }
        een.opvolgen(kort, wie, klok.instant());
        schrijven(wie, "opvolgingSchrijven", een.brief(), "aanbeveling " + een.nummer());
    }

    private PlanVanAanpak open(long regio) {
        PlanVanAanpak plan = deur.plan(regio).orElseThrow(() -> new Weigering(AanbevelingReden.GEEN_PLANVERSIE));
        PlanVanAanpak vast = plannen.vergrendeld(plan.id());
        eis(vast.status() != Planstatus.INGEDIEND, AanbevelingReden.PLAN_AL_INGEDIEND);
        return vast;
    }

    private Aanbevelingenbrief conceptVan(long regio) {
        return brieven.concept(open(regio).id()).orElseThrow(() -> new Weigering(AanbevelingReden.GEEN_CONCEPTBRIEF));
    }

    private Briefbeeld beeld(Aanbevelingenbrief brief) {
        PlanVersie versie = plannen.versie(brief.planVersieId()).orElseThrow();
        return brief.beeld(versie.nummer(), versie.vingerafdruk());
    }

    /** The region reads its own log: a letter in preparation is not in it. */
    private void schrijven(Gemachtigde wie, String handeling, Aanbevelingenbrief brief, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "aanbevelingenbrief", brief.id(),
                brief.isVerstuurd() ? brief.regioId() : null, toelichting);
    }
}
