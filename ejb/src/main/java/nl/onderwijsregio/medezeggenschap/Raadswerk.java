package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Planstatus;

/** The side of a council: read what is asked, prepare together out of sight of the bestuur, issue the view. */
@Stateless
@RolesAllowed(Rol.MEDEZEGGENSCHAP)
public class Raadswerk {
    @Inject
    Toegang toegang;
    @Inject
    AdviesaanvraagRepository aanvragen;
    @Inject
    AdviesaanvraagQuery query;
    @Inject
    Raadspost post;
    @Inject
    PlanRepository plannen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Everything put to the council of the mandaat, newest first. */
    public List<Voorlegregel> lijst(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        return query.vanRaad(wie.regio().orElseThrow(Voorleggen::geenToegang), wie.partijId(), LocalDate.now(klok));
    }

    /** One request, with the notes and the draft of the council. */
    public Raadsbeeld lezen(MandaatId mandaat, long adviesaanvraag) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        Adviesaanvraag aanvraag = aanvragen.find(adviesaanvraag).orElseThrow(Voorleggen::geenToegang);
        aanvraag.eisRaad(wie);
        Conceptbeeld concept = aanvragen.conceptLezen(adviesaanvraag).map(Raadsconcept::beeld)
                .orElseGet(() -> new Conceptbeeld(new Concepttekst(null, "", List.of(), null), 0, null, null));
        return new Raadsbeeld(query.beeld(aanvraag, false, LocalDate.now(klok)), aanvragen.notities(adviesaanvraag).stream().map(Raadsnotitie::regel).toList(),
                concept, wie.heeft(Functie.VOORZITTEN));
    }

    /** Leaves a note for the other members. */
    public void notitieToevoegen(MandaatId mandaat, long adviesaanvraag, String tekst) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        vergrendeld(wie, adviesaanvraag);
        aanvragen.toevoegen(new Raadsnotitie(adviesaanvraag, tekst, wie, nu()));
    }

    /**
     * Saves the draft of the council.
     *
     * @param gezien {@link Conceptbeeld#nummer()} of the draft the writer started from
     * @return the number of the saved draft
     */
    public int conceptBewaren(MandaatId mandaat, long adviesaanvraag, Concepttekst tekst, int gezien) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        Adviesaanvraag aanvraag = vergrendeld(wie, adviesaanvraag);
        aanvraag.eisMagUitbrengen();
        Raadsconcept concept = aanvragen.concept(adviesaanvraag);
        concept.bewaren(tekst, gezien, wie, nu());
        return concept.beeld().nummer();
    }

    /**
     * Issues the view of the council, or issues it anew after consent was withheld; chair or secretary only.
     *
     * @param gezien {@link Conceptbeeld#nummer()} of the draft in sight; what a colleague wrote since, or issued, is not passed over
     */
    public Zienswijze uitbrengen(MandaatId mandaat, long adviesaanvraag, Concepttekst tekst, int gezien) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        Planstatus plan = aanvragen.plan(adviesaanvraag).map(plannen::vergrendeld).orElseThrow(Voorleggen::geenToegang).status();
        Adviesaanvraag aanvraag = vergrendeld(wie, adviesaanvraag);
        eis(wie.heeft(Functie.VOORZITTEN), MedezeggenschapReden.ALLEEN_VOORZITTER);
        aanvraag.eisVoorIndienen(plan);
        aanvraag.uitbrengen(tekst.strekking(), tekst.toelichting(), tekst.punten(), tekst.vergaderdatum(), LocalDate.now(klok), wie, nu());
        aanvragen.concept(adviesaanvraag).uitgeven(gezien, nu());
        post.uitgebracht(query.find(adviesaanvraag, LocalDate.now(klok)).orElseThrow(), aanvraag.eerdereZienswijzen().size() + 1);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "zienswijze uitbrengen", "adviesaanvraag", adviesaanvraag, aanvraag.regioId(),
                tekst.strekking().name());
        return aanvraag.zienswijze().orElseThrow();
    }

    /** Somebody of the council read the reactions of the bestuur. */
    public void reactiesLezen(MandaatId mandaat, long adviesaanvraag) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.MEDEZEGGENSCHAP);
        vergrendeld(wie, adviesaanvraag).reactiesLezen(nu());
    }

    private Adviesaanvraag vergrendeld(Gemachtigde wie, long id) {
        Adviesaanvraag aanvraag = aanvragen.vergrendelen(id).orElseThrow(Voorleggen::geenToegang);
        aanvraag.eisRaad(wie);
        return aanvraag;
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
