package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Stemtelling;
import nl.onderwijsregio.besluit.Stemtijd;
import nl.onderwijsregio.besluit.Stemvoorbereiding;
import nl.onderwijsregio.besluit.Uitschrijver;
import nl.onderwijsregio.besluit.Voorstel;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;

/** Putting the proposal of a partner to the vote, by who leads the region's project or applies for it. */
@Stateless
@RolesAllowed(Rol.BESTUUR)
public class Voorstelleiding {
    @Inject
    Toegang toegang;
    @Inject
    PartnervoorstelRepository voorstellen;
    @Inject
    Voorsteldeur deur;
    @Inject
    Uitschrijver uitschrijver;
    @Inject
    Stemtelling telling;
    @Inject
    PlanRepository plannen;
    @Inject
    Clock klok;

    /** What calling a vote on the newest text of that proposal would come to now. */
    public Stemvoorbereiding voorbereiden(MandaatId mandaat, long voorstel) {
        Gemachtigde wie = leider(mandaat);
        telling.bijwerken(deur.regio(wie));
        Partnervoorstel gevonden = deur.voorstel(wie, voorstel);
        String titel = voorstellen.versie(voorstel, gevonden.versies()).orElseThrow().opgave().titel();
        return uitschrijver.voorbereiden(plan(wie), titel, deur.fase(gevonden, wie) == Voorstelfase.IN_STEMMING, wie);
    }

    /**
     * Calls the vote on exactly that text, under the rules in force.
     *
     * @param gezien the number of the text that is brought; refuses when there is a newer one
     * @param opent null or past: now
     * @param sluit the first moment at which a vote no longer counts
     * @return the id of the vote
     */
    public long terStemmingBrengen(MandaatId mandaat, long voorstel, int gezien, Instant opent, Instant sluit) {
        Gemachtigde wie = leider(mandaat);
        telling.vooraf(deur.regio(wie));
        Partnervoorstel gevonden = deur.vergrendeld(wie, voorstel);
        gevonden.eisNieuwste(gezien);
        Voorstelfase fase = deur.fase(gevonden, wie);
        eis(fase != Voorstelfase.IN_STEMMING, VoorstelReden.VOORSTEL_AL_IN_STEMMING);
        eis(fase != Voorstelfase.AANGENOMEN, VoorstelReden.VOORSTEL_BESLOTEN);
        eis(fase != Voorstelfase.VERWORPEN, VoorstelReden.VOORSTEL_VERWORPEN);
        eis(fase != Voorstelfase.INGETROKKEN, VoorstelReden.VOORSTEL_INGETROKKEN);
        eis(sluit != null, BesluitReden.SLUITING_VOOR_OPENING);
        PlanVanAanpak plan = plannen.vergrendeld(plan(wie).id());
        Voorstelversie versie = voorstellen.versie(voorstel, gezien).orElseThrow();
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        return uitschrijver.uitschrijven(Voorstel.partner(gevonden.regioId(), voorstel, gezien, versie.sha256(), versie.opgave().titel()), plan,
                Stemtijd.vanaf(opent, sluit, nu), wie, nu).id();
    }

    /** Who takes part is told by the composition of the plan that is worked on. */
    private PlanVanAanpak plan(Gemachtigde wie) {
        return plannen.van(deur.regio(wie), wie.werkstuk()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
    }

    private Gemachtigde leider(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return wie;
    }

    static boolean magLeiden(Gemachtigde wie) {
        return wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }
}
