package nl.onderwijsregio.beoordeling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.document.Documentvorm;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;

/** Deciding on an application for the minister, after the advice, by somebody who did not assess it; and the letter about it. */
@Stateless
@RolesAllowed(Rol.BESCHIKKEN)
public class Beschikken {
    @Inject
    Toegang toegang;
    @Inject
    Beoordelingsdeur deur;
    @Inject
    BeoordelingRepository beoordelingen;
    @Inject
    Plafondverdeling verdeling;
    @Inject
    Clock klok;

    /** What this decision would grant and how that is reckoned. */
    public Beschikkingvoorstel voorstel(MandaatId mandaat, long regio, Beschikkingopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESCHIKKEN);
        Ingediend aanvraag = deur.aanvraag(wie, regio).orElseThrow(() -> new Weigering(BeoordelingReden.GEEN_AANVRAAG));
        eisMag(wie, aanvraag);
        return voorstel(aanvraag, opgave);
    }

    private Beschikkingvoorstel voorstel(Ingediend aanvraag, Beschikkingopgave opgave) {
        Berekening berekening = verdeling.van(aanvraag, opgave.nietVerlenen());
        BigDecimal bedrag = opgave.uitspraak() == Uitspraak.AFWIJZEN ? new BigDecimal("0.00") : berekening.teVerlenen().orElse(null);
        List<Betaling> betalingen = bedrag == null || bedrag.signum() == 0 ? List.of() : Betaalschema.van(deur.tekst(aanvraag), bedrag);
        List<String> niet = opgave.nietVerlenen().isEmpty() ? List.of() : verdeling.van(aanvraag, Set.of()).posten().stream()
                .filter(p -> opgave.nietVerlenen().contains(p.code())).map(Bedragpost::omschrijving).toList();
        return new Beschikkingvoorstel(opgave, berekening, niet, bedrag, betalingen);
    }

    /**
     * Decides, once. The amount comes from the rules; when it is another one than was in sight, nothing is decided.
     *
     * @param gezien {@link Beschikkingvoorstel#kenmerk()} of what was in sight
     */
    public void beschikken(MandaatId mandaat, long regio, String gezien, Beschikkingopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESCHIKKEN);
        Ingediend aanvraag = deur.vergrendeld(wie, regio);
        Aanvraagbeoordeling beoordeling = eisMag(wie, aanvraag);
        Beschikkingvoorstel voorstel = voorstel(aanvraag, opgave);
        eis(voorstel.bedrag() != null, BeoordelingReden.BEDRAG_NIET_TE_BEPALEN, "ontbreekt", voorstel.berekening().waarom());
        eis(voorstel.kenmerk().equals(gezien), BeoordelingReden.BESCHIKKING_GEWIJZIGD);
        Instant nu = klok.instant();
        Beschikkinginhoud inhoud = Beschikkinginhoud.van(aanvraag, deur.tekst(aanvraag), beoordeling, voorstel, wie.gebruiker(), nu);
        beoordelingen.toevoegen(new Beschikking(aanvraag, inhoud, voorstel.bedrag(), wie, nu));
        deur.schrijven(wie, "beschikken", aanvraag, true, opgave.uitspraak().name());
    }

    private Aanvraagbeoordeling eisMag(Gemachtigde wie, Ingediend aanvraag) {
        Aanvraagbeoordeling beoordeling = beoordelingen.van(aanvraag.id()).orElseThrow(() -> new Weigering(BeoordelingReden.ADVIES_ONTBREEKT));
        eis(!beoordeling.isBeoordelaar(wie.gebruiker()), BeoordelingReden.BEOORDELAAR_BESCHIKT_NIET);
        deur.eisZonderBelang(wie, aanvraag);
        deur.eisNietBeschikt(aanvraag);
        eis(beoordeling.isAdviesUitgebracht(), BeoordelingReden.ADVIES_ONTBREEKT);
        eisTijdvakGesloten(deur.tekst(aanvraag));
        return beoordeling;
    }

    private void eisTijdvakGesloten(Regelversie tekst) {
        LocalDateTime nu = LocalDateTime.ofInstant(klok.instant(), Tijdvak.ZONE);
        tekst.bekendTijdvak().ifPresent(t -> eis(t.isTeLaat(nu), BeoordelingReden.TIJDVAK_NOG_OPEN, "moment", t.sluit().toInstant()));
    }

    /** The letter about the decision, for who decided or advised, and for the region it is about. The same bytes each time. */
    @RolesAllowed({Rol.BESCHIKKEN, Rol.RE, Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public Bestand brief(MandaatId mandaat, long regio, Documentvorm vorm) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESCHIKKEN, Portaal.RE, Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP);
        wie.eisRegio(regio);
        return deur.aanvraag(wie, regio).flatMap(a -> beoordelingen.beschikking(a.id())).map(b -> Beschikkingsbrief.van(b).maken(vorm))
                .orElseThrow(() -> new Weigering(BeoordelingReden.NOG_NIET_BESCHIKT));
    }
}
