package nl.onderwijsregio.besluit.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.onderwijsregio.besluit.StemrondeQuery;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Who may come in at a proposal of a partner: reads the mandaat, finds the proposal in the own region, says where it stands. */
@ApplicationScoped
public class Voorsteldeur {
    private static final Functie[] SCHRIJVERS = {Functie.SCHRIJVEN, Functie.STEMMEN, Functie.PROJECTLEIDER, Functie.PENVOERDER};

    @Inject
    Toegang toegang;
    @Inject
    PartnervoorstelRepository voorstellen;
    @Inject
    StemrondeQuery rondes;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** A reader of the own region. */
    Gemachtigde partner(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.PARTNERS.toArray(Portaal[]::new));
    }

    /** Somebody who may propose for a partner: with any function. */
    Gemachtigde schrijver(MandaatId mandaat) {
        Gemachtigde wie = partner(mandaat);
        wie.eisFunctie(SCHRIJVERS);
        return wie;
    }

    boolean magSchrijven(Gemachtigde wie) {
        return wie.heeft(SCHRIJVERS);
    }

    Partnervoorstel voorstel(Gemachtigde wie, long voorstel) {
        return voorstellen.find(voorstel).filter(v -> wie.magIn(v.regioId())).orElseThrow(Voorsteldeur::geenToegang);
    }

    /** The same, held exclusively until the transaction ends. */
    Partnervoorstel vergrendeld(Gemachtigde wie, long voorstel) {
        return voorstellen.vergrendeld(voorstel).filter(v -> wie.magIn(v.regioId())).orElseThrow(Voorsteldeur::geenToegang);
    }

    /** Where it stands now. */
    Voorstelfase fase(Partnervoorstel voorstel, Gemachtigde wie) {
        return Voorstelfase.van(voorstel.versies(), voorstel.isIngetrokken(), rondes.overPartnervoorstel(voorstel.id(), wie.partijId(), klok.instant()));
    }

    long regio(Gemachtigde wie) {
        return wie.regio().orElseThrow(Voorsteldeur::geenToegang);
    }

    void vastleggen(Gemachtigde wie, String handeling, Partnervoorstel voorstel, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "partnervoorstel", voorstel.id(), voorstel.regioId(), toelichting);
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
