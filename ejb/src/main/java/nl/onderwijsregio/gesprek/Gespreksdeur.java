package nl.onderwijsregio.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Who may come in at a conversation. Shared by the two boundaries. */
@ApplicationScoped
class Gespreksdeur {
    @Inject
    Toegang toegang;
    @Inject
    GesprekRepository gesprekken;
    @Inject
    LogboekRepository logboek;

    /** A partner of the region or the Realisatie-Eenheid. */
    Gemachtigde lezer(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP, Portaal.RE);
    }

    /** Who acts for one of the two sides. */
    Gemachtigde leider(MandaatId mandaat) {
        Gemachtigde wie = lezer(mandaat);
        if (wie.portaal() != Portaal.RE) {
            wie.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        }
        return wie;
    }

    /** Somebody of the Realisatie-Eenheid. */
    Gemachtigde re(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.RE);
    }

    static boolean magLeiden(Gemachtigde wie) {
        return wie.portaal() == Portaal.RE || wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }

    Gesprek lezen(Gemachtigde wie, long gesprek) {
        return gesprekken.find(gesprek).filter(g -> wie.magIn(g.regioId())).orElseThrow(Gespreksdeur::geenToegang);
    }

    Gesprek vergrendeld(Gemachtigde wie, long gesprek) {
        return gesprekken.vergrendeld(gesprek).filter(g -> wie.magIn(g.regioId())).orElseThrow(Gespreksdeur::geenToegang);
    }

    /** In the log that the region reads too. */
    void schrijven(Gemachtigde wie, String handeling, Gesprek gesprek, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "gesprek", gesprek.id(), gesprek.regioId(), toelichting);
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
