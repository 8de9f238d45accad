package nl.onderwijsregio.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.AanwezigheidRepository.Plek;

/**
 * Who is in a section and who holds its pen. The pen is a courtesy: it says who writes now, so that two people do not type in the same text
 * unknowingly. It guards nothing; the saving itself never overwrites.
 */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Samenschrijven {
    private static final Duration BEWAARD = Duration.ofHours(1);

    @Inject
    Plandeur deur;
    @Inject
    Planregels regels;
    @Inject
    AanwezigheidRepository aanwezigen;
    @Inject
    Aanwezigheid aanwezigheid;
    @Inject
    Clock klok;

    /**
     * This tab has the section open and is told what changes, until {@link #vertrekken}. Takes the pen when it is free.
     *
     * @param sessie a name for the tab, given out by the caller
     */
    public Schrijfstand binnenkomen(MandaatId mandaat, String letter, String sessie, Aanwezigheid.Luisteraar luisteraar) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Plek plek = plek(wie, letter, sessie);
        aanwezigen.opruimen(klok.instant().minus(BEWAARD));
        aanwezigheid.luisteren(plek, luisteraar);
        return melden(wie, plek);
    }

    /** This tab is still there; repeat it within half a minute. Takes the pen when it is free. */
    public Schrijfstand melden(MandaatId mandaat, String letter, String sessie) {
        Gemachtigde wie = deur.schrijver(mandaat);
        return melden(wie, plek(wie, letter, sessie));
    }

    /** Takes the pen from whoever holds it; that tab is told. */
    public Schrijfstand overnemen(MandaatId mandaat, String letter, String sessie) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Plek plek = plek(wie, letter, sessie);
        melden(wie, plek);
        aanwezigen.penOvernemen(plek, klok.instant());
        return aanwezigheid.stand(plek);
    }

    /** The tab left the section; the pen is free. */
    public void vertrekken(MandaatId mandaat, String sessie) {
        aanwezigheid.zwijgen(sessie);
        Gemachtigde wie = deur.schrijver(mandaat);
        aanwezigen.vertrekken(sessie, wie.gebruiker());
    }

    private Schrijfstand melden(Gemachtigde wie, Plek plek) {
        aanwezigen.penNemen(plek, klok.instant(), klok.instant().minus(Aanwezigheid.GELDIG)); // first: it may lock the plan, which a new row refers to
        aanwezigen.melden(plek, Wie.van(wie, klok.instant()));
        return aanwezigheid.stand(plek);
    }

    private Plek plek(Gemachtigde wie, String letter, String sessie) {
        PlanVanAanpak plan = deur.vereist(wie, null);
        regels.onderdeel(plan, letter);
        return new Plek(plan.id(), letter, sessie);
    }
}
