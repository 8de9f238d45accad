package nl.onderwijsregio.gesprek;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.regeling.Regelingen;

/** What both sides of a conversation read and do: the agenda, the shared notes, what becomes of what was agreed. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
public class Gesprekken {
    @Inject
    Gespreksdeur deur;
    @Inject
    GesprekRepository gesprekken;
    @Inject
    GesprekQuery lezen;
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    /** The conversations of the own region, or of the region asked for. */
    public Gesprekkenlijst lijst(MandaatId mandaat, Long regio) {
        Gemachtigde wie = deur.lezer(mandaat);
        long id = wie.regio().or(() -> Optional.ofNullable(regio)).filter(r -> regio == null || r.equals(regio)).orElseThrow(Gespreksdeur::geenToegang);
        String naam = lezen.regio(id).orElseThrow(Gespreksdeur::geenToegang);
        List<Gespreksregel> regels = lezen.vanRegio(id);
        return new Gesprekkenlijst(id, naam, regels, lezen.afspraken(id).stream().filter(a -> !a.isGedaan()).toList(),
                Gespreksplicht.standen(regels, regelingen.actueel(), LocalDate.now(klok)), Gespreksdeur.magLeiden(wie));
    }

    /** One conversation. */
    public Gespreksbeeld beeld(MandaatId mandaat, long gesprek) {
        Gemachtigde wie = deur.lezer(mandaat);
        Gesprek een = deur.lezen(wie, gesprek);
        List<Afspraakstand> alle = lezen.afspraken(een.regioId());
        return new Gespreksbeeld(lezen.find(gesprek).orElseThrow(), een.keer(), een.rollen(), een.agenda(), een.gedeelde(),
                alle.stream().filter(a -> a.gesprekId() == gesprek).toList(),
                alle.stream().filter(a -> a.gesprekId() != gesprek && a.gesprekOp().isBefore(een.opgave().begint()) && !a.isGedaan()).toList(),
                Gespreksdeur.magLeiden(wie));
    }

    /** Puts a point on the agenda, until it was held. */
    public void puntToevoegen(MandaatId mandaat, long gesprek, String tekst) {
        Gemachtigde wie = deur.leider(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        een.puntToevoegen(new Agendavoorstel(Agendabron.EIGEN, tekst), wie, klok.instant());
        deur.schrijven(wie, "puntToevoegen", een, "");
    }

    /** Takes a point off the agenda: the Realisatie-Eenheid any, the region its own. */
    public void puntWeghalen(MandaatId mandaat, long gesprek, long punt) {
        Gemachtigde wie = deur.leider(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        een.puntWeghalen(punt, Kant.van(wie));
        deur.schrijven(wie, "puntWeghalen", een, "");
    }

    /**
     * The region saw the notes.
     *
     * @param verslag number of the version that was in sight
     * @param reactie what it says of them, at most 2,000 characters; may be empty
     */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
    public void gezien(MandaatId mandaat, long gesprek, int verslag, String reactie) {
        Gemachtigde wie = deur.leider(mandaat);
        eis(Kant.van(wie) == Kant.REGIO, nl.onderwijsregio.partij.PartijReden.GEEN_TOEGANG);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        een.gezien(verslag, reactie, wie, klok.instant());
        deur.schrijven(wie, "gezien", een, "verslag " + verslag);
    }

    /**
     * Says what became of an agreed point. What was done stays done.
     *
     * @param toelichting at most 2,000 characters; needed when it was not done
     */
    public void opvolgen(MandaatId mandaat, long gesprek, int nummer, Opvolgstand stand, String toelichting) {
        Gemachtigde wie = deur.leider(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        een.eisAfspraak(nummer);
        eis(!gesprekken.isGedaan(gesprek, nummer), GespreksReden.GESPREKSAFSPRAAK_AL_GEDAAN, "nummer", nummer);
        gesprekken.toevoegen(new Opvolging(gesprek, nummer, stand, toelichting, wie, klok.instant()));
        deur.schrijven(wie, "opvolgen", een, "afspraak " + nummer + ": " + stand);
    }
}
