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
import nl.onderwijsregio.besluit.Vervalreden;
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
        Voorstelfase fase = Voorstelfase.van(gevonden.versies(), gevonden.isIngetrokken(), stemmingen);
        boolean schrijft = deur.magSchrijven(wie);
        return new Voorstelbeeld(voorstel, gevonden.partijNaam(), fase, voorstellen.versie(voorstel, gevonden.versies()).orElseThrow().opgave(),
                voorstellen.versies(voorstel), stemmingen,
                amendementen.van(voorstel).stream().map(Amendement::regel).toList(),
                fase.isOpen() && gevonden.isVan(wie) && schrijft, fase == Voorstelfase.CONCEPT && Voorstelleiding.magLeiden(wie),
                fase.isConcept() && !gevonden.isVan(wie) && schrijft);
    }

    /** One of its texts. */
    public Voorstelopgave versie(MandaatId mandaat, long voorstel, int nummer) {
        Gemachtigde wie = deur.partner(mandaat);
        return voorstellen.versie(deur.voorstel(wie, voorstel).id(), nummer).orElseThrow(Voorsteldeur::geenToegang).opgave();
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
     * @param eindigt the id of the vote the writer knows to end by this, null when there is none; refuses when another one runs
     * @return the number of the newest text; the same as before when nothing is different
     */
    public int wijzigen(MandaatId mandaat, long voorstel, int gezien, Long eindigt, Voorstelopgave tekst) {
        Gemachtigde wie = deur.schrijver(mandaat);
        telling.vooraf(deur.regio(wie));
        Partnervoorstel eigen = deur.vergrendeld(wie, voorstel);
        eigen.eisVan(wie);
        eigen.eisNieuwste(gezien);
        if (voorstellen.versie(voorstel, gezien).orElseThrow().opgave().equals(tekst)) {
            return gezien;
        }
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        stemmingEindigen(eigen, eindigt, Vervalreden.TEKST_GEWIJZIGD, wie, nu);
        voorstellen.toevoegen(eigen.schrijven(tekst, wie, nu));
        deur.vastleggen(wie, "voorstel wijzigen", eigen, "versie " + eigen.versies());
        return eigen.versies();
    }

    /**
     * Takes back a proposal of the own party. A vote that runs ends without result, and who voted hears it.
     *
     * @param eindigt as for {@link #wijzigen}
     */
    public void intrekken(MandaatId mandaat, long voorstel, Long eindigt) {
        Gemachtigde wie = deur.schrijver(mandaat);
        telling.vooraf(deur.regio(wie));
        Partnervoorstel eigen = deur.vergrendeld(wie, voorstel);
        eigen.eisVan(wie);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        stemmingEindigen(eigen, eindigt, Vervalreden.INGETROKKEN, wie, nu);
        eigen.intrekken(wie, nu);
        deur.vastleggen(wie, "voorstel intrekken", eigen, null);
    }

    private void stemmingEindigen(Partnervoorstel voorstel, Long eindigt, Vervalreden waarom, Gemachtigde wie, Instant nu) {
        Long loopt = rondes.overPartnervoorstel(voorstel.id(), wie.partijId(), nu).stream().filter(Ronderegel::loopt).map(Ronderegel::id).findFirst().orElse(null);
        eis(loopt == null || loopt.equals(eindigt), VoorstelReden.WIJZIGEN_EINDIGT_STEMMING);
        if (loopt != null) {
            verval.voorstelVervalt(voorstel.id(), waarom, wie, nu);
        }
        Voorstelfase fase = deur.fase(voorstel, wie);
        eis(fase != Voorstelfase.AANGENOMEN, VoorstelReden.VOORSTEL_BESLOTEN);
        eis(fase != Voorstelfase.INGETROKKEN, VoorstelReden.VOORSTEL_INGETROKKEN);
    }
}
