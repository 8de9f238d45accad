package nl.onderwijsregio.besluit.gevolg;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Stemrecht;
import nl.onderwijsregio.besluit.Stemronde;
import nl.onderwijsregio.besluit.StemrondeRepository;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** What follows a decision: reading it, motivating, agreeing who does what, reporting it done. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Besluitgevolgen {
    @Inject
    Toegang toegang;
    @Inject
    BesluitgevolgRepository gevolgen;
    @Inject
    StemrondeRepository rondes;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** What followed the decision of that vote; empty lists while nothing was decided. */
    public Besluitgevolg beeld(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = toegang.namens(mandaat);
        Stemronde ronde = ronde(wie, stemronde);
        boolean leidt = magLeiden(wie);
        List<Besluitgevolg.Houder> houders = leidt ? rondes.rechten(stemronde).stream().map(r -> new Besluitgevolg.Houder(r.partijId(), r.partijNaam())).toList() : List.of();
        return new Besluitgevolg(gevolgen.motivering(stemronde).stream().map(Besluitmotivering::regel).toList(),
                gevolgen.acties(stemronde).stream().map(a -> a.regel(leidt || doetMee(a, wie))).toList(), houders, leidt && isBesloten(ronde));
    }

    /**
     * Writes why it was decided, or, when that is there, a line that corrects or completes it. Nothing that was written changes.
     *
     * @param gezien how many lines the writer had read; refuses when there are more
     */
    @RolesAllowed(Rol.BESTUUR)
    public void motiveren(MandaatId mandaat, long stemronde, int gezien, String tekst) {
        Gemachtigde wie = leider(mandaat);
        Stemronde ronde = besloten(wie, stemronde);
        int regels = gevolgen.motivering(stemronde).size();
        eis(regels == gezien, GevolgReden.MOTIVERING_AANGEVULD);
        gevolgen.toevoegen(new Besluitmotivering(stemronde, regels + 1, tekst, wie, nu()));
        vastleggen(wie, regels == 0 ? "besluit motiveren" : "motivering aanvullen", ronde, null);
    }

    /** Agrees that a party that was entitled in the vote does something by a day. */
    @RolesAllowed(Rol.BESTUUR)
    public void actieToevoegen(MandaatId mandaat, long stemronde, String wat, long partij, LocalDate termijn) {
        Gemachtigde wie = leider(mandaat);
        Stemronde ronde = besloten(wie, stemronde);
        eis(termijn != null && !termijn.isBefore(LocalDate.now(klok)), GevolgReden.ACTIE_IN_VERLEDEN);
        Stemrecht doet = rondes.rechten(stemronde).stream().filter(r -> r.partijId() == partij).findFirst()
                .orElseThrow(() -> new Weigering(GevolgReden.ACTIE_ZONDER_PARTIJ));
        gevolgen.toevoegen(new Vervolgactie(stemronde, ronde.voorstel().regioId(), wat, doet, termijn, wie, nu()));
        vastleggen(wie, "vervolgactie toevoegen", ronde, doet.partijNaam());
    }

    /** Reports an action done, or not done with the reason; by the party that does it or who leads. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void actieAfmelden(MandaatId mandaat, long actie, boolean gedaan, String toelichting) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.PARTNERS.toArray(Portaal[]::new));
        Vervolgactie gevonden = gevolgen.vergrendeld(actie).filter(a -> wie.magIn(a.regioId())).orElseThrow(Besluitgevolgen::geenToegang);
        eis(magLeiden(wie) || doetMee(gevonden, wie), GevolgReden.ACTIE_VAN_ANDER);
        gevonden.afmelden(gedaan, toelichting, wie, nu());
        vastleggen(wie, gedaan ? "vervolgactie gedaan" : "vervolgactie niet gedaan", ronde(wie, gevonden.stemrondeId()), null);
    }

    private static boolean doetMee(Vervolgactie actie, Gemachtigde wie) {
        return actie.isVan(wie) && !wie.functies().isEmpty();
    }

    private Gemachtigde leider(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return wie;
    }

    private static boolean magLeiden(Gemachtigde wie) {
        return wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }

    private Stemronde ronde(Gemachtigde wie, long stemronde) {
        Stemronde ronde = rondes.find(stemronde).orElseThrow(Besluitgevolgen::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        return ronde;
    }

    /** The counted vote, held exclusively: lines of its motivation come one after the other. */
    private Stemronde besloten(Gemachtigde wie, long stemronde) {
        Stemronde ronde = rondes.vergrendelen(stemronde).orElseThrow(Besluitgevolgen::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        eis(isBesloten(ronde), BesluitReden.NOG_GEEN_UITSLAG);
        return ronde;
    }

    private static boolean isBesloten(Stemronde ronde) {
        return ronde.uitslag().filter(u -> u.besluitnummer() != null).isPresent();
    }

    private void vastleggen(Gemachtigde wie, String handeling, Stemronde ronde, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "stemronde", ronde.id(), ronde.voorstel().regioId(), toelichting);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
