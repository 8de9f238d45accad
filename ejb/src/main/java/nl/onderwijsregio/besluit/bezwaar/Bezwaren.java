package nl.onderwijsregio.besluit.bezwaar;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Rondestatus;
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

/** Reading objections, and until the closing answering them and leaving them standing. Taking one back is voting again. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Bezwaren {
    @Inject
    Toegang toegang;
    @Inject
    BezwaarRepository bezwaren;
    @Inject
    StemrondeRepository rondes;
    @Inject
    Indiener indiener;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The objections in that vote. While it is open partners read them, for they are there to be resolved; after that everybody who reads the count. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
    public Bezwarenbeeld beeld(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = toegang.namens(mandaat);
        Stemronde ronde = rondes.find(stemronde).orElseThrow(Bezwaren::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        boolean open = ronde.statusOp(klok.instant()) == Rondestatus.OPEN;
        boolean partner = Portaal.PARTNERS.contains(wie.portaal());
        // others read what the count says: the objections that stood
        List<Bezwaarregel> regels = bezwaren.van(stemronde).stream().filter(r -> partner || r.staat() && ronde.uitslag().isPresent()).toList();
        boolean eigen = open && wie.heeft(Functie.STEMMEN) && regels.stream().anyMatch(r -> r.staat() && r.partijId() == wie.partijId());
        return new Bezwarenbeeld(regels, open && indiener.isVan(ronde.voorstel(), wie), eigen ? wie.partijId() : null);
    }

    /**
     * Answers the objection of a party.
     *
     * @param gezien {@link Bezwaarregel#stem()} of the objection that was read; refuses when the party voted again
     */
    public void beantwoorden(MandaatId mandaat, long stemronde, long partij, int gezien, String antwoord) {
        Gemachtigde wie = partner(mandaat);
        Stemronde ronde = open(wie, stemronde);
        eis(indiener.isVan(ronde.voorstel(), wie), BezwaarReden.BEZWAAR_NIET_AAN_U);
        eis(antwoord != null && !antwoord.isBlank(), BesluitReden.REDEN_ONTBREEKT);
        zeggen(ronde, partij, gezien, Woordsoort.ANTWOORD, antwoord, wie);
    }

    /** The own party lets its objection stand, whatever was answered. @param waarom may be empty */
    public void latenStaan(MandaatId mandaat, long stemronde, int gezien, String waarom) {
        Gemachtigde wie = partner(mandaat);
        wie.eisFunctie(Functie.STEMMEN);
        zeggen(open(wie, stemronde), wie.partijId(), gezien, Woordsoort.BLIJFT, waarom, wie);
    }

    private void zeggen(Stemronde ronde, long partij, int gezien, Woordsoort soort, String tekst, Gemachtigde wie) {
        // held: the party cannot vote again at this moment
        Stemrecht recht = rondes.stemrecht(ronde.id(), partij).orElseThrow(() -> new Weigering(BezwaarReden.BEZWAAR_STAAT_NIET));
        eis(bezwaren.van(ronde.id()).stream().anyMatch(r -> r.staat() && r.partijId() == partij && r.stem() == gezien), BezwaarReden.BEZWAAR_STAAT_NIET);
        bezwaren.toevoegen(new Bezwaarwoord(recht.id(), gezien, soort, tekst, wie, klok.instant().truncatedTo(ChronoUnit.MICROS)));
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), soort == Woordsoort.ANTWOORD ? "bezwaar beantwoorden" : "bezwaar laten staan", "stemronde",
                ronde.id(), ronde.voorstel().regioId(), recht.partijNaam());
    }

    /** The vote while it is open; nobody counts it meanwhile. */
    private Stemronde open(Gemachtigde wie, long stemronde) {
        Stemronde ronde = rondes.delen(stemronde).orElseThrow(Bezwaren::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        Instant nu = klok.instant();
        eis(ronde.statusOp(nu) == Rondestatus.OPEN, BesluitReden.STEMMING_NIET_OPEN, "sluit", ronde.vervallenOp().orElse(ronde.tijd().sluit()), "stemronde", stemronde);
        return ronde;
    }

    private Gemachtigde partner(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.PARTNERS.toArray(Portaal[]::new));
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
