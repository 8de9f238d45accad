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
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Proposals of partners: reading them, making one, writing its next text. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Voorstellen {
    private static final Functie[] SCHRIJVERS = {Functie.SCHRIJVEN, Functie.STEMMEN, Functie.PROJECTLEIDER, Functie.PENVOERDER};

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
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The proposals of the region of the mandaat. */
    public Voorsteloverzicht overzicht(MandaatId mandaat) {
        Gemachtigde wie = partner(mandaat);
        telling.bijwerken(regio(wie));
        return new Voorsteloverzicht(voorstellen.regels(regio(wie), rondes.vanRegio(regio(wie), wie.partijId(), klok.instant())), magSchrijven(wie));
    }

    /** One proposal with its texts and its votes. */
    public Voorstelbeeld beeld(MandaatId mandaat, long voorstel) {
        Gemachtigde wie = partner(mandaat);
        telling.bijwerken(regio(wie));
        Partnervoorstel gevonden = voorstellen.find(voorstel).filter(v -> wie.magIn(v.regioId())).orElseThrow(Voorstellen::geenToegang);
        List<Ronderegel> stemmingen = rondes.overPartnervoorstel(voorstel, wie.partijId(), klok.instant());
        Voorstelfase fase = Voorstelfase.van(gevonden.versies(), stemmingen);
        return new Voorstelbeeld(voorstel, gevonden.partijNaam(), fase, voorstellen.versies(voorstel).stream()
                .map(v -> new Tekstversieregel(v.nummer(), v.gemaaktOp(), v.gemaaktDoor(), v.opgave())).toList(), stemmingen,
                fase != Voorstelfase.AANGENOMEN && gevonden.isVan(wie) && magSchrijven(wie),
                fase != Voorstelfase.AANGENOMEN && fase != Voorstelfase.IN_STEMMING && Voorstelleiding.magLeiden(wie));
    }

    /** The very text that vote is on; empty when the vote is about something else than a proposal of a partner. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
    public Optional<Voorstelopgave> tekst(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = toegang.namens(mandaat);
        Ronderegel ronde = rondes.find(stemronde, wie.partijId(), klok.instant()).orElseThrow(Voorstellen::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        return Optional.ofNullable(ronde.voorstel().partnervoorstelId()).flatMap(v -> voorstellen.versie(v, ronde.voorstel().versieNummer())).map(Voorstelversie::opgave);
    }

    /** Makes a proposal of the own party. @return its id */
    public long doen(MandaatId mandaat, Voorstelopgave tekst) {
        Gemachtigde wie = schrijver(mandaat);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Partnervoorstel voorstel = voorstellen.toevoegen(Partnervoorstel.doen(regio(wie), wie, nu));
        voorstellen.toevoegen(voorstel.schrijven(tekst, wie, nu));
        vastleggen(wie, "voorstel doen", voorstel, tekst.titel());
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
        Gemachtigde wie = schrijver(mandaat);
        telling.vooraf(regio(wie));
        Partnervoorstel eigen = voorstellen.vergrendeld(voorstel).filter(v -> wie.magIn(v.regioId())).orElseThrow(Voorstellen::geenToegang);
        eigen.eisVan(wie);
        eigen.eisNieuwste(gezien);
        if (voorstellen.versie(voorstel, gezien).orElseThrow().opgave().equals(tekst)) {
            return gezien;
        }
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        stemmingEindigen(eigen, eindigt, wie, nu);
        voorstellen.toevoegen(eigen.schrijven(tekst, wie, nu));
        vastleggen(wie, "voorstel wijzigen", eigen, "versie " + eigen.versies());
        return eigen.versies();
    }

    private void stemmingEindigen(Partnervoorstel voorstel, boolean eindigt, Gemachtigde wie, Instant nu) {
        Voorstelfase fase = fase(voorstel, wie, nu);
        eis(fase != Voorstelfase.IN_STEMMING || eindigt, VoorstelReden.WIJZIGEN_EINDIGT_STEMMING);
        if (fase == Voorstelfase.IN_STEMMING) {
            verval.tekstGewijzigd(voorstel.id(), wie, nu);
        }
        eis(fase(voorstel, wie, nu) != Voorstelfase.AANGENOMEN, VoorstelReden.VOORSTEL_BESLOTEN);
    }

    private Voorstelfase fase(Partnervoorstel voorstel, Gemachtigde wie, Instant nu) {
        return Voorstelfase.van(voorstel.versies(), rondes.overPartnervoorstel(voorstel.id(), wie.partijId(), nu));
    }

    private Gemachtigde partner(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.PARTNERS.toArray(Portaal[]::new));
    }

    private Gemachtigde schrijver(MandaatId mandaat) {
        Gemachtigde wie = partner(mandaat);
        wie.eisFunctie(SCHRIJVERS);
        return wie;
    }

    private static boolean magSchrijven(Gemachtigde wie) {
        return List.of(SCHRIJVERS).stream().anyMatch(wie::heeft);
    }

    private void vastleggen(Gemachtigde wie, String handeling, Partnervoorstel voorstel, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "partnervoorstel", voorstel.id(), voorstel.regioId(), toelichting);
    }

    private static long regio(Gemachtigde wie) {
        return wie.regio().orElseThrow(Voorstellen::geenToegang);
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
