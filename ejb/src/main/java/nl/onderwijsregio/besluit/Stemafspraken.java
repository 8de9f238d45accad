package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;

/** How a region decides: read by everybody who takes part, laid down by its projectleider or penvoerder. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Stemafspraken {
    @Inject
    Toegang toegang;
    @Inject
    ReglementRepository reglementen;
    @Inject
    StemrondeQuery rondes;
    @Inject
    StemrondeRepository stemrondes;
    @Inject
    Kiesregister kiesregister;
    @Inject
    PlanRepository plannen;
    @Inject
    Stemtelling telling;
    @Inject
    Uitschrijver uitschrijver;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The reglement of the region of the mandaat. */
    public Reglementbeeld lezen(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return beeld(wie, wie.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG)));
    }

    /** The reglement of that region, for a mandaat that reaches it. */
    public Reglementbeeld lezen(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat);
        wie.eisRegio(regio);
        return beeld(wie, regio);
    }

    private Reglementbeeld beeld(Gemachtigde wie, long regio) {
        String naam = rondes.regioNaam(regio).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        Optional<Reglement> geldend = reglementen.geldend(regio);
        Map<Kamer, Integer> partijen = kiesregister.aantallen(regio, wie.werkstuk());
        return new Reglementbeeld(naam, geldend.map(Reglement::versie).orElse(0), geldend.map(Reglement::vastgelegdOp).orElse(null),
                geldend.map(Reglement::toelichting).orElse(null), geldend.map(Reglement::medezeggenschapstermijn).orElse(0),
                geldend.map(Reglement::kamers).orElse(List.of()), geldend.map(Reglement::kamersNodig).orElse(Kamer.values().length), partijen, reglementen.versies(regio), magVastleggen(wie));
    }

    /**
     * Lays down the first version; every next one is decided on, see {@link #terStemmingBrengen}.
     *
     * @param gezienVersie the version the editor started from, 0 for none
     * @return the number of the new version
     */
    @RolesAllowed(Rol.BESTUUR)
    public int vastleggen(MandaatId mandaat, int gezienVersie, List<Kamerregel> regels, int kamersNodig, int medezeggenschapstermijn, String toelichting) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        long regio = wie.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        int vorige = reglementen.geldend(regio).map(Reglement::versie).orElse(0);
        eis(vorige == gezienVersie, BesluitReden.REGLEMENT_GEWIJZIGD, "versie", vorige);
        eis(vorige == 0, BesluitReden.REGLEMENT_BESLUIT_NODIG, "versie", vorige);
        eisHaalbaar(regio, wie.werkstuk(), regels);
        Reglement reglement = reglementen.toevoegen(Reglement.vastleggen(regio, vorige, regels, kamersNodig, medezeggenschapstermijn, toelichting, wie,
                klok.instant().truncatedTo(ChronoUnit.MICROS)));
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "reglement vastleggen", "reglement", reglement.id(), regio,
                "versie " + reglement.versie());
        return reglement.versie();
    }

    /**
     * Puts another reglement to the vote, by the rules in force. When it is adopted it holds for votes called after that.
     *
     * @param gezienVersie the version the editor started from
     * @param sluit the first moment at which a vote no longer counts
     * @return the id of the vote
     */
    @RolesAllowed(Rol.BESTUUR)
    public long terStemmingBrengen(MandaatId mandaat, int gezienVersie, Reglementopgave opgave, Instant sluit) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        long regio = wie.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        telling.vooraf(regio);
        reglementen.vergrendelen(regio);
        PlanVanAanpak plan = plannen.van(regio, wie.werkstuk()).map(p -> plannen.vergrendeld(p.id())).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        int vorige = reglementen.geldend(regio).map(Reglement::versie).orElse(0);
        eis(vorige == gezienVersie, BesluitReden.REGLEMENT_GEWIJZIGD, "versie", vorige);
        eis(stemrondes.lopendOverReglement(regio).isEmpty(), BesluitReden.REGLEMENT_AL_IN_STEMMING);
        eis(sluit != null, BesluitReden.SLUITING_VOOR_OPENING);
        eisHaalbaar(regio, wie.werkstuk(), opgave.regels());
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Reglementvoorstel voorstel = reglementen.toevoegen(Reglementvoorstel.doen(regio, vorige, opgave, wie, nu));
        return uitschrijver.uitschrijven(Voorstel.reglement(voorstel), plan, Stemtijd.vanaf(null, sluit, nu), wie, nu).id();
    }

    /** A quorum above the number of parties in the composition, whether they confirmed or not, can never be met; a secret of two is none. */
    private void eisHaalbaar(long regio, Werkstuk werkstuk, List<Kamerregel> regels) {
        Map<Kamer, Integer> mogelijk = kiesregister.mogelijk(regio, werkstuk);
        for (Kamerregel regel : regels) {
            int partijen = mogelijk.get(regel.kamer());
            eis(partijen == 0 || regel.quorumNodig(partijen) <= partijen, BesluitReden.REGLEMENT_KAN_NOOIT, "kamer", regel.kamer(), "nodig",
                    regel.quorumNodig(partijen), "aantal", partijen);
            eis(partijen == 0 || regel.houdtGeheim(partijen), BesluitReden.GEHEIM_TE_KLEIN, "kamer", regel.kamer(), "aantal", regel.quorumNodig(partijen), "nodig",
                    Kamerregel.MINST_GEHEIM);
        }
    }

    private static boolean magVastleggen(Gemachtigde wie) {
        return wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }
}
