package nl.onderwijsregio.beoordeling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The acts of the assessors: take a place, judge alone, lay down, judge together, agree with the advice. */
@Stateless
@RolesAllowed(Rol.RE)
public class Beoordelen {
    @Inject
    Toegang toegang;
    @Inject
    Beoordelingsdeur deur;
    @Inject
    BeoordelingRepository beoordelingen;
    @Inject
    Clock klok;

    /** Somebody at an application that was not decided on, without interest in its region. */
    private record Bezoek(Gemachtigde wie, Ingediend aanvraag) {}

    /** Takes one of the two places. */
    public void beoordelaarWorden(MandaatId mandaat, long regio) {
        Bezoek b = binnen(mandaat, regio);
        beoordelingen.beginnen(b.aanvraag(), klok.instant()).beoordelaarWorden(b.wie(), klok.instant());
        beoordelingen.nu();
        schrijven(b, "beoordelaarWorden");
    }

    /** Gives one's place free, as long as nothing was laid down. */
    public void terugtrekken(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Ingediend aanvraag = deur.vergrendeld(wie, regio);
        Bezoek b = new Bezoek(wie, aanvraag);
        van(b).terugtrekken(wie.gebruiker());
        schrijven(b, "terugtrekken");
    }

    /** Saves one's own judgement on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    public Briefbewaring<Oordeelopgave> oordeelBewaren(MandaatId mandaat, long regio, int gezien, Oordeelopgave opgave) {
        Bezoek b = binnen(mandaat, regio);
        return van(b).van(b.wie().gebruiker()).bewaren(gezien, opgave, klok.instant());
    }

    /** Lays one's own judgement down as it was in sight. */
    public void oordeelNeerleggen(MandaatId mandaat, long regio, int gezien) {
        Bezoek b = binnen(mandaat, regio);
        van(b).van(b.wie().gebruiker()).neerleggen(gezien, deur.criteria(b.aanvraag()), klok.instant());
        schrijven(b, "oordeelNeerleggen");
    }

    /** Saves what the two write together on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    public Briefbewaring<Adviesopgave> adviesBewaren(MandaatId mandaat, long regio, int gezien, Adviesopgave opgave) {
        Bezoek b = binnen(mandaat, regio);
        return van(b).adviesBewaren(gezien, opgave, deur.criteria(b.aanvraag()), b.wie(), klok.instant());
    }

    /** Agrees with the advice as it was in sight; with the second agreement it stands. */
    public void akkoordGeven(MandaatId mandaat, long regio, int gezien) {
        Bezoek b = binnen(mandaat, regio);
        van(b).akkoord(gezien, deur.criteria(b.aanvraag()), b.wie(), klok.instant());
        schrijven(b, "akkoordGeven");
    }

    private Bezoek binnen(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE);
        Ingediend aanvraag = deur.vergrendeld(wie, regio);
        deur.eisZonderBelang(wie, aanvraag);
        deur.eisNietBeschikt(aanvraag);
        return new Bezoek(wie, aanvraag);
    }

    private Aanvraagbeoordeling van(Bezoek b) {
        return beoordelingen.van(b.aanvraag().id()).orElseThrow(() -> new Weigering(BeoordelingReden.GEEN_BEOORDELAAR));
    }

    private void schrijven(Bezoek b, String handeling) {
        deur.schrijven(b.wie(), handeling, b.aanvraag(), false, "");
    }
}
