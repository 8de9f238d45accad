package nl.onderwijsregio.omroep;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The side of the Realisatie-Eenheid: send a message to regions, see who read it, answer questions, make an answer public. */
@Stateless
@RolesAllowed(Rol.RE)
public class Omroep {
    @Inject
    Toegang toegang;
    @Inject
    OmroepRepository berichten;
    @Inject
    OmroepQuery lezen;
    @Inject
    Omroeppost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** All messages, newest first. */
    public List<Omroepregel> lijst(MandaatId mandaat) {
        re(mandaat);
        return lezen.alle();
    }

    /** The regions to choose from. */
    public List<Omroepkeuze> regios(MandaatId mandaat) {
        re(mandaat);
        return lezen.regios();
    }

    /** One message with every region and every question. */
    public Omroepbeeld beeld(MandaatId mandaat, long bericht) {
        re(mandaat);
        Omroepbericht een = berichten.find(bericht).orElseThrow(Omroep::geenToegang);
        return new Omroepbeeld(lezen.find(bericht).orElseThrow(), een.tekst(), lezen.lezers(bericht), lezen.vragen(bericht, null), true);
    }

    /** Sends a message; projectleider and penvoerder of each region hear it by mail. @return its id */
    public long versturen(MandaatId mandaat, Omroepopgave opgave) {
        Gemachtigde wie = re(mandaat);
        Set<Long> bekend = lezen.regios().stream().map(Omroepkeuze::regioId).collect(Collectors.toSet());
        eis(bekend.containsAll(opgave.regios()), PartijReden.GEEN_TOEGANG);
        Omroepbericht bericht = berichten.toevoegen(new Omroepbericht(opgave, wie, klok.instant()));
        post.verstuurd(bericht, opgave.regios());
        schrijven(wie, "versturen", bericht.id(), null, opgave.regios().size() + " regio's");
        return bericht.id();
    }

    /** Answers a question, once; the region that asked reads it. */
    public void beantwoorden(MandaatId mandaat, long vraag, String antwoord) {
        Gemachtigde wie = re(mandaat);
        Omroepvraag een = vraag(vraag);
        een.beantwoorden(antwoord, wie, klok.instant());
        post.beantwoord(een);
        schrijven(wie, "beantwoorden", een.berichtId(), een.regioId(), "");
    }

    /** Makes an answered question public, in words that name no region and no person. */
    public void openbaarMaken(MandaatId mandaat, long vraag, String openbareVraag, String openbaarAntwoord) {
        Gemachtigde wie = re(mandaat);
        Omroepvraag een = vraag(vraag);
        een.openbaarMaken(openbareVraag, openbaarAntwoord, lezen.regioNaam(een.regioId()), wie, klok.instant());
        schrijven(wie, "openbaarMaken", een.berichtId(), een.regioId(), "");
    }

    /** Takes a public question back. */
    public void terugnemen(MandaatId mandaat, long vraag) {
        Gemachtigde wie = re(mandaat);
        Omroepvraag een = vraag(vraag);
        een.terugnemen();
        schrijven(wie, "terugnemen", een.berichtId(), een.regioId(), "");
    }

    private Omroepvraag vraag(long vraag) {
        return berichten.vraag(vraag).orElseThrow(Omroep::geenToegang);
    }

    private Gemachtigde re(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.RE);
    }

    private void schrijven(Gemachtigde wie, String handeling, long bericht, Long regio, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "omroepbericht", bericht, regio, toelichting);
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
