package nl.onderwijsregio.beoordeling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** What assessors ask a region about its application, its answer, and what the region reads of the decision. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Regiovragen {
    @Inject
    Toegang toegang;
    @Inject
    Beoordelingsdeur deur;
    @Inject
    BeoordelingQuery lezen;
    @Inject
    BeoordelingRepository beoordelingen;
    @Inject
    Clock klok;

    /** Asks the region something, about one criterium or about none. Only an assessor asks, and not after the decision. */
    @RolesAllowed(Rol.RE)
    public void stellen(MandaatId mandaat, long regio, String criterium, String tekst) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Ingediend aanvraag = deur.vergrendeld(wie, regio);
        deur.eisZonderBelang(wie, aanvraag);
        deur.eisNietBeschikt(aanvraag);
        beoordelingen.van(aanvraag.id()).orElseThrow(() -> new Weigering(BeoordelingReden.GEEN_BEOORDELAAR)).van(wie.gebruiker());
        String code = deur.criteria(aanvraag).stream().map(Criterium::code).filter(c -> c.equals(criterium)).findFirst().orElse("");
        beoordelingen.toevoegen(new Regiovraag(aanvraag.id(), aanvraag.regioId(), code, tekst, wie, klok.instant()));
        deur.schrijven(wie, "stellen", aanvraag, true, "");
    }

    /** The application of the own region as its partners read it; empty when there is none in this round. */
    public Optional<Regiobeoordeling> beeld(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP);
        return deur.aanvraag(wie, eigen(wie)).map(a -> beeld(wie, a));
    }

    private Regiobeoordeling beeld(Gemachtigde wie, Ingediend a) {
        List<Regiovraagregel> vragen = lezen.vragen(a.id()).stream().map(Regiovraag::regel).toList();
        Optional<Beschikkingbeeld> besluit = beoordelingen.beschikking(a.id()).map(Beschikking::beeld);
        List<Criterium> criteria = deur.criteria(a).stream().filter(c -> vragen.stream().anyMatch(v -> v.criterium().equals(c.code()))).toList();
        return new Regiobeoordeling(a, Beslistermijn.van(deur.tekst(a)).orElse(null), deur.vandaag(), criteria, vragen, magAntwoorden(wie) && besluit.isEmpty(), besluit.orElse(null));
    }

    /** Answers a question, once, before the decision. */
    @RolesAllowed(Rol.BESTUUR)
    public void beantwoorden(MandaatId mandaat, long vraag, String antwoord) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.PENVOERDER, Functie.PROJECTLEIDER);
        Ingediend aanvraag = deur.vergrendeld(wie, eigen(wie));
        Regiovraag een = beoordelingen.vraag(vraag).filter(v -> v.aanvraagId() == aanvraag.id()).orElseThrow(Regiovragen::geenToegang);
        deur.eisNietBeschikt(aanvraag);
        een.beantwoorden(antwoord, wie, klok.instant());
        deur.schrijven(wie, "beantwoorden", aanvraag, true, "");
    }

    private static boolean magAntwoorden(Gemachtigde wie) {
        return wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PENVOERDER, Functie.PROJECTLEIDER);
    }

    private static long eigen(Gemachtigde wie) {
        eis(wie.regio().isPresent(), PartijReden.GEEN_TOEGANG);
        return wie.regioId();
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
