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
import nl.onderwijsregio.regeling.Documentsoort;

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
        return deur.plan(wie, regio).map(p -> brieven.alle(p.id())).orElse(List.of()).stream()
                .filter(Aanbevelingenbrief::isVerstuurd).map(this::beeld).toList();
    }

    /** The letter in preparation for a region, as the region will read it; empty when none was begun. */
    @RolesAllowed(Rol.RE)
    public Optional<Briefbeeld> concept(MandaatId mandaat, long regio) {
        return deur.plan(toegang.namens(mandaat, Portaal.RE), regio).flatMap(p -> brieven.concept(p.id())).map(this::beeld);
    }

    /** Begins a letter on the newest version the RE may read, or moves the letter in preparation to that version. */
    @RolesAllowed(Rol.RE)
    public Briefbeeld beginnen(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        PlanVanAanpak plan = open(wie, regio);
        PlanVersie versie = plannen.vrijgegeven(plan.id()).orElseThrow(() -> new Weigering(AanbevelingReden.GEEN_PLANVERSIE));
        Aanbevelingenbrief brief = brieven.concept(plan.id())
                .orElseGet(() -> brieven.toevoegen(new Aanbevelingenbrief(plan.id(), regio, versie.id(), wie, klok.instant())));
        brief.overVersie(versie.id());
        schrijven(wie, "beginnen", brief, "");
        return beeld(brief);
    }

    /** Writes the introduction of the letter in preparation, on top of the state that was in sight. */
    @RolesAllowed(Rol.RE)
    public Briefbewaring<String> inleidingBewaren(MandaatId mandaat, long regio, int basisversie, String tekst) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(wie, regio);
        Briefbewaring<String> uitkomst = brief.inleiden(basisversie, tekst, wie, klok.instant());
        schrijven(wie, "inleidingBewaren", brief, uitkomst);
        return uitkomst;
    }

    /**
     * Adds a recommendation to the letter in preparation, or changes one of it.
     *
     * @param aanbeveling id of the one to change; null adds one
     * @param basisversie the state of it that was in sight; without meaning when one is added
     */
    @RolesAllowed(Rol.RE)
    public Briefbewaring<Aanbevelingopgave> aanbevelingBewaren(MandaatId mandaat, long regio, Long aanbeveling, int basisversie, Aanbevelingopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(wie, regio);
        Briefbewaring<Aanbevelingopgave> uitkomst = aanbeveling == null ? brief.toevoegen(opgave, wie, klok.instant())
                : brief.wijzigen(aanbeveling, basisversie, opgave, wie, klok.instant());
        schrijven(wie, "aanbevelingBewaren", brief, uitkomst);
        return uitkomst;
    }

    /**
     * Takes a recommendation out of the letter in preparation.
     *
     * @param gezien the state of it that was in sight
     */
    @RolesAllowed(Rol.RE)
    public void aanbevelingWeghalen(MandaatId mandaat, long regio, long aanbeveling, int gezien) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(wie, regio);
        brief.weghalen(aanbeveling, gezien);
        schrijven(wie, "aanbevelingWeghalen", brief, "");
    }

    /**
     * Sends the letter in preparation; from now on the region reads it, exactly so.
     *
     * @param gezien {@link Briefbeeld#stand()} of the letter that was in sight
     * @param inleidingGezien the state of the introduction that was in sight
     */
    @RolesAllowed(Rol.RE)
    public Briefbeeld versturen(MandaatId mandaat, long regio, String gezien, int inleidingGezien) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Aanbevelingenbrief brief = conceptVan(wie, regio);
        brief.versturen(gezien, inleidingGezien, wie, klok.instant());
        schrijven(wie, "versturen", brief, "");
        return beeld(brief);
    }

    /**
     * Writes what the region does with a recommendation that was sent to it; replaces what it wrote before.
     *
     * @param basisversie the state of the reaction that was in sight; 0 when there was none
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Briefbewaring<String> opvolgingSchrijven(MandaatId mandaat, long aanbeveling, int basisversie, String tekst) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Aanbeveling een = brieven.vergrendeld(aanbeveling).filter(a -> a.brief().isVerstuurd() && wie.magIn(a.brief().regioId()))
                .orElseThrow(() -> new Weigering(AanbevelingReden.AANBEVELING_BESTAAT_NIET));
        String kort = tekst == null ? "" : tekst.strip();
        if (kort.isEmpty() || kort.length() > 4000) {
            throw new IllegalArgumentException("Schrijf wat u met de aanbeveling doet, in hoogstens 4.000 tekens.");
        }
        Briefbewaring<String> uitkomst = een.opvolgen(basisversie, kort, wie, klok.instant());
        if (uitkomst instanceof Briefbewaring.Bewaard<?>) {
            schrijven(wie, "opvolgingSchrijven", een.brief(), "aanbeveling " + een.nummer());
        }
        return uitkomst;
    }

    private PlanVanAanpak open(Gemachtigde wie, long regio) {
        eis(wie.werkstuk().document() == Documentsoort.PLAN, AanbevelingReden.ALLEEN_OVER_HET_PLAN);
        PlanVanAanpak plan = deur.plan(wie, regio).orElseThrow(() -> new Weigering(AanbevelingReden.GEEN_PLANVERSIE));
        PlanVanAanpak vast = plannen.vergrendeld(plan.id());
        eis(vast.status() != Planstatus.INGEDIEND, AanbevelingReden.PLAN_AL_INGEDIEND);
        return vast;
    }

    private Aanbevelingenbrief conceptVan(Gemachtigde wie, long regio) {
        return brieven.concept(open(wie, regio).id()).orElseThrow(() -> new Weigering(AanbevelingReden.GEEN_CONCEPTBRIEF));
    }

    private Briefbeeld beeld(Aanbevelingenbrief brief) {
        PlanVersie versie = plannen.versie(brief.planVersieId()).orElseThrow();
        return brief.beeld(versie.nummer(), versie.vingerafdruk());
    }

    /** What was not saved is no act. */
    private void schrijven(Gemachtigde wie, String handeling, Aanbevelingenbrief brief, Briefbewaring<?> uitkomst) {
        if (uitkomst instanceof Briefbewaring.Bewaard<?>) {
            schrijven(wie, handeling, brief, "");
        }
    }

    /** The region reads its own log: a letter in preparation is not in it. */
    private void schrijven(Gemachtigde wie, String handeling, Aanbevelingenbrief brief, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "aanbevelingenbrief", brief.id(),
                brief.isVerstuurd() ? brief.regioId() : null, toelichting);
    }
}
