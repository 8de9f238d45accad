package nl.onderwijsregio.omroep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The side of a region: read what was sent to it, say so, ask. What other regions ask is not in it. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Omroepontvangst {
    @Inject
    Toegang toegang;
    @Inject
    OmroepRepository berichten;
    @Inject
    OmroepQuery lezen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** What was sent to the own region, newest first. */
    public List<Omroepregel> ontvangen(MandaatId mandaat) {
        return lezen.vanRegio(regio(partner(mandaat)));
    }

    /** One message with the questions of the own region. */
    public Omroepbeeld bericht(MandaatId mandaat, long bericht) {
        Gemachtigde wie = partner(mandaat);
        Omroepbericht een = berichten.find(bericht).orElseThrow(Omroep::geenToegang);
        een.regio(regio(wie));
        Omroepregel regel = lezen.vanRegio(regio(wie)).stream().filter(r -> r.id() == bericht).findFirst().orElseThrow();
        return new Omroepbeeld(regel, een.tekst(), List.of(new Leesregel(regio(wie), wie.regioNaam(), regel.gelezenOp())), lezen.vragen(bericht, regio(wie)), magHandelen(wie));
    }

    /** The region read it; twice changes nothing. */
    public void gelezen(MandaatId mandaat, long bericht) {
        Gemachtigde wie = leider(mandaat);
        berichten.vergrendeld(bericht).orElseThrow(Omroep::geenToegang).gelezen(regio(wie), wie, klok.instant());
        schrijven(wie, "gelezen", bericht);
    }

    /** Asks a question about a message to the own region. */
    public void vragen(MandaatId mandaat, long bericht, String vraag) {
        Gemachtigde wie = leider(mandaat);
        berichten.find(bericht).orElseThrow(Omroep::geenToegang).regio(regio(wie));
        berichten.toevoegen(new Omroepvraag(bericht, regio(wie), vraag, wie, klok.instant()));
        schrijven(wie, "vragen", bericht);
    }

    private Gemachtigde partner(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP);
    }

    private Gemachtigde leider(MandaatId mandaat) {
        Gemachtigde wie = partner(mandaat);
        wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return wie;
    }

    static boolean magHandelen(Gemachtigde wie) {
        return wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }

    private static long regio(Gemachtigde wie) {
        return wie.regio().orElseThrow(Omroep::geenToegang);
    }

    private void schrijven(Gemachtigde wie, String handeling, long bericht) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "omroepbericht", bericht, regio(wie), "");
    }
}
