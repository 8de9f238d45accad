package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Questions of a council to its bestuur about what was put to it, and the answers; everybody in the region reads them. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.MEDEZEGGENSCHAP})
public class Raadsvragen {
    @Inject
    Toegang toegang;
    @Inject
    AdviesaanvraagRepository aanvragen;
    @Inject
    AdviesaanvraagQuery query;
    @Inject
    Raadspost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Somebody of the council asks. @return the id of the question */
    @RolesAllowed(Rol.MEDEZEGGENSCHAP)
    public long vraagStellen(MandaatId mandaat, long adviesaanvraag, String vraag) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        Adviesaanvraag aanvraag = aanvragen.find(adviesaanvraag).orElseThrow(Voorleggen::geenToegang);
        aanvraag.eisRaad(wie);
        long id = aanvragen.toevoegen(new Raadsvraag(adviesaanvraag, vraag, wie, nu())).id();
        post.gevraagd(regel(adviesaanvraag), id);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "vragen", "adviesaanvraag", adviesaanvraag, aanvraag.regioId(), null);
        return id;
    }

    /** The bestuur the council belongs to answers, once. */
    @RolesAllowed(Rol.BESTUUR)
    public void vraagBeantwoorden(MandaatId mandaat, long vraag, String antwoord) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR);
        wie.eisFunctie(Functie.STEMMEN, Functie.ONDERTEKENEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        Raadsvraag gesteld = aanvragen.vraag(vraag).orElseThrow(Voorleggen::geenToegang);
        Adviesaanvraag aanvraag = aanvragen.find(gesteld.adviesaanvraagId()).orElseThrow(Voorleggen::geenToegang);
        wie.eisRegio(aanvraag.regioId());
        eis(aanvraag.bestuurPartijId() == wie.partijId(), PartijReden.GEEN_TOEGANG);
        gesteld.beantwoorden(antwoord, wie, nu());
        post.vraagBeantwoord(regel(aanvraag.id()), vraag);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "beantwoorden", "adviesaanvraag", aanvraag.id(), aanvraag.regioId(), null);
    }

    private Voorlegregel regel(long adviesaanvraag) {
        return query.find(adviesaanvraag, LocalDate.now(klok)).orElseThrow();
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
