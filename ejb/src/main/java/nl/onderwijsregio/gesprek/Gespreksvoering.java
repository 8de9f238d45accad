package nl.onderwijsregio.gesprek;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;

/** The side of the Realisatie-Eenheid: plan, move, cancel, hold, write the notes and share them, and keep notes of her own. */
@Stateless
@RolesAllowed(Rol.RE)
public class Gespreksvoering {
    @Inject
    Gespreksdeur deur;
    @Inject
    GesprekRepository gesprekken;
    @Inject
    GesprekQuery lezen;
    @Inject
    Agendavoorsteller voorsteller;
    @Inject
    Gesprekspost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The conversations of all regions, newest first. */
    public List<Gespreksregel> alle(MandaatId mandaat) {
        deur.re(mandaat);
        return lezen.alle();
    }

    /** An agenda proposed from the dossier of a region. */
    public List<Agendavoorstel> voorstel(MandaatId mandaat, long regio) {
        deur.re(mandaat);
        lezen.regio(regio).orElseThrow(Gespreksdeur::geenToegang);
        return voorsteller.voorstel(regio);
    }

    /**
     * Plans a conversation with a region; who is asked to come hears it by mail. One that was already held can be written down too, then nobody
     * is told.
     *
     * @return its id
     */
    public long plannen(MandaatId mandaat, long regio, Gespreksopgave opgave, List<Agendavoorstel> agenda) {
        Gemachtigde wie = deur.re(mandaat);
        lezen.regio(regio).orElseThrow(Gespreksdeur::geenToegang);
        Instant nu = klok.instant();
        Gesprek gesprek = gesprekken.toevoegen(Gesprek.plannen(regio, opgave, wie, nu));
        agenda.forEach(a -> gesprek.puntToevoegen(a, wie, nu));
        if (opgave.begint().isAfter(nu)) {
            post.gepland(gesprek);
        }
        deur.schrijven(wie, "plannen", gesprek, opgave.soort() + " " + Datumtekst.moment(opgave.begint()));
        return gesprek.id();
    }

    /**
     * Makes another appointment of it; who was and who is asked to come hears it by mail.
     *
     * @param gezien {@link Gespreksbeeld#keer()} of the appointment that was in sight
     */
    public void verplaatsen(MandaatId mandaat, long gesprek, int gezien, Gespreksopgave opgave) {
        Gemachtigde wie = deur.re(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        Gespreksopgave was = een.opgave();
        String kenmerk = een.kenmerk();
        if (was.equals(opgave)) {
            return;
        }
        een.verplaatsen(gezien, opgave, klok.instant());
        post.verplaatst(een, kenmerk, was);
        deur.schrijven(wie, "verplaatsen", een, Datumtekst.moment(was.begint()) + " naar " + Datumtekst.moment(opgave.begint()));
    }

    /** Cancels it with a reason; who was asked to come hears it by mail. */
    public void annuleren(MandaatId mandaat, long gesprek, String reden) {
        Gemachtigde wie = deur.re(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        een.annuleren(reden);
        post.geannuleerd(een);
        deur.schrijven(wie, "annuleren", een, "");
    }

    /** It took place. */
    public void houden(MandaatId mandaat, long gesprek) {
        Gemachtigde wie = deur.re(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        een.houden(klok.instant());
        deur.schrijven(wie, "houden", een, "");
    }

    /** The notes in preparation, if any. */
    public Optional<Verslagbeeld> concept(MandaatId mandaat, long gesprek) {
        return deur.lezen(deur.re(mandaat), gesprek).concept().map(Verslag::beeld);
    }

    /** Begins the notes, or a next version of shared ones; the notes that are already in preparation otherwise. */
    public Verslagbeeld verslagBeginnen(MandaatId mandaat, long gesprek) {
        Gemachtigde wie = deur.re(mandaat);
        Verslag verslag = deur.vergrendeld(wie, gesprek).verslagSchrijven(wie, klok.instant());
        gesprekken.bijwerken();
        return verslag.beeld();
    }

    /**
     * Saves the notes in preparation.
     *
     * @param gezien {@link Verslagbeeld#stand()} of the notes that were in sight
     */
    public Verslagbeeld verslagBewaren(MandaatId mandaat, long gesprek, int gezien, Verslagopgave opgave) {
        Gemachtigde wie = deur.re(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        een.verslagBewaren(gezien, opgave, wie, klok.instant());
        gesprekken.bijwerken();
        return een.concept().orElseThrow().beeld();
    }

    /**
     * Shares the notes in preparation: the region reads them exactly so, and they never change.
     *
     * @param gezien {@link Verslagbeeld#stand()} of the notes that were in sight
     */
    public void verslagDelen(MandaatId mandaat, long gesprek, int gezien) {
        Gemachtigde wie = deur.re(mandaat);
        Gesprek een = deur.vergrendeld(wie, gesprek);
        Verslag verslag = een.delen(gezien, wie, klok.instant());
        post.verslagGedeeld(een, verslag.nummer());
        deur.schrijven(wie, "verslagDelen", een, "versie " + verslag.nummer());
    }

    /** Her own notes, newest first. */
    public List<Eigennotitie> notities(MandaatId mandaat, long gesprek) {
        deur.lezen(deur.re(mandaat), gesprek);
        return gesprekken.notities(gesprek).stream().map(Renotitie::regel).toList();
    }

    /** Adds a note of her own. It is not in the log that a region reads. */
    public void notitieToevoegen(MandaatId mandaat, long gesprek, String tekst) {
        Gemachtigde wie = deur.re(mandaat);
        deur.lezen(wie, gesprek);
        gesprekken.toevoegen(new Renotitie(gesprek, tekst, wie, klok.instant()));
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), "notitieToevoegen", "gesprek", gesprek, null, "");
    }
}
