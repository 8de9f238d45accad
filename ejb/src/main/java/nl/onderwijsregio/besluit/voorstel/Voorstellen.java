package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.besluit.StemrondeQuery;
import nl.onderwijsregio.besluit.Stemtelling;
import nl.onderwijsregio.besluit.Stemverval;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Toegang;

/** Proposals of partners: reading them, making one, writing its next text. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Voorstellen {
    @Inject
    Toegang toegang;
    @Inject
    PartnervoorstelRepository voorstellen;
    @Inject
    StemrondeQuery rondes;
    @Inject
    Stemtelling telling;
    @Inject
    Stemverval verval;
    @Inject
    AmendementRepository amendementen;
    @Inject
    Voorsteldeur deur;
    @Inject
    Clock klok;

    /** The proposals of the region of the mandaat. */
    public Voorsteloverzicht overzicht(MandaatId mandaat) {
        Gemachtigde wie = deur.partner(mandaat);
        long regio = deur.regio(wie);
        telling.bijwerken(regio);
        return new Voorsteloverzicht(voorstellen.regels(regio, rondes.vanRegio(regio, wie.partijId(), klok.instant())), deur.magSchrijven(wie));
    }

    /** One proposal with its texts and its votes. */
    public Voorstelbeeld beeld(MandaatId mandaat, long voorstel) {
        Gemachtigde wie = deur.partner(mandaat);
        telling.bijwerken(deur.regio(wie));
        Partnervoorstel gevonden = deur.voorstel(wie, voorstel);
        List<Ronderegel> stemmingen = rondes.overPartnervoorstel(voorstel, wie.partijId(), klok.instant());
        Voorstelfase fase = Voorstelfase.van(gevonden.versies(), stemmingen);
        boolean schrijft = deur.magSchrijven(wie);
        return new Voorstelbeeld(voorstel, gevonden.partijNaam(), fase, voorstellen.versies(voorstel).stream()
                .map(v -> new Tekstversieregel(v.nummer(), v.gemaaktOp(), v.gemaaktDoor(), v.opgave())).toList(), stemmingen,
                amendementen.van(voorstel).stream().map(Amendement::regel).toList(),
                fase != Voorstelfase.AANGENOMEN && gevonden.isVan(wie) && schrijft, fase.isConcept() && Voorstelleiding.magLeiden(wie),
                fase.isConcept() && !gevonden.isVan(wie) && schrijft);
    }

    /** The very text that vote is on; empty when the vote is about something else than a proposal of a partner. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
    public Optional<Voorstelopgave> tekst(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = toegang.namens(mandaat);
        Ronderegel ronde = rondes.find(stemronde, wie.partijId(), klok.instant()).orElseThrow(Voorsteldeur::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        return Optional.ofNullable(ronde.voorstel().partnervoorstelId()).flatMap(v -> voorstellen.versie(v, ronde.voorstel().versieNummer())).map(Voorstelversie::opgave);
    }

    /** Makes a proposal of the own party. @return its id */
    public long doen(MandaatId mandaat, Voorstelopgave tekst) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Partnervoorstel voorstel = voorstellen.toevoegen(Partnervoorstel.doen(deur.regio(wie), wie, nu));
        voorstellen.toevoegen(voorstel.schrijven(tekst, wie, nu));
        deur.vastleggen(wie, "voorstel doen", voorstel, tekst.titel());
        return voorstel.id();
    }

    /**
     * Writes the next text of a proposal of the own party. A vote that runs on the old text ends, and who voted hears it.
     *
     * @param gezien the number of the text the writer started from
     * @param eindigt whether the writer knows that this ends a vote; without it a running vote is left alone and this refuses
     * @return the number of the newest text; the same as before when nothing is different
     */
    public int wijzigen(MandaatId mandaat, long voorstel, int gezien, boolean eindigt, Voorstelopgave tekst) {
        Gemachtigde wie = deur.schrijver(mandaat);
        telling.vooraf(deur.regio(wie));
        Partnervoorstel eigen = deur.vergrendeld(wie, voorstel);
        eigen.eisVan(wie);
        eigen.eisNieuwste(gezien);
        if (voorstellen.versie(voorstel, gezien).orElseThrow().opgave().equals(tekst)) {
            return gezien;
        }
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        stemmingEindigen(eigen, eindigt, wie, nu);
        voorstellen.toevoegen(eigen.schrijven(tekst, wie, nu));
        deur.vastleggen(wie, "voorstel wijzigen", eigen, "versie " + eigen.versies());
        return eigen.versies();
    }

    private void stemmingEindigen(Partnervoorstel voorstel, boolean eindigt, Gemachtigde wie, Instant nu) {
        Voorstelfase fase = deur.fase(voorstel, wie);
        eis(fase != Voorstelfase.IN_STEMMING || eindigt, VoorstelReden.WIJZIGEN_EINDIGT_STEMMING);
        if (fase == Voorstelfase.IN_STEMMING) {
            verval.tekstGewijzigd(voorstel.id(), wie, nu);
        }
        eis(deur.fase(voorstel, wie) != Voorstelfase.AANGENOMEN, VoorstelReden.VOORSTEL_BESLOTEN);
    }
}
