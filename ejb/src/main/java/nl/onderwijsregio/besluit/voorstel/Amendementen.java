package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.besluit.Stemtelling;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;

/** Changes that partners want in each other's proposals, for as long as nobody votes on them. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Amendementen {
    @Inject
    Voorsteldeur deur;
    @Inject
    PartnervoorstelRepository voorstellen;
    @Inject
    AmendementRepository amendementen;
    @Inject
    Stemtelling telling;
    @Inject
    Clock klok;

    /** One amendement beside the text it started from and the text now. */
    public Amendementbeeld beeld(MandaatId mandaat, long voorstel, int nummer) {
        Gemachtigde wie = deur.partner(mandaat);
        Partnervoorstel gevonden = deur.voorstel(wie, voorstel);
        Amendement amendement = amendement(voorstel, nummer);
        Voorstelopgave basis = tekst(voorstel, amendement.basis());
        Voorstelopgave nu = tekst(voorstel, gevonden.versies());
        boolean open = amendement.isOpen() && deur.magSchrijven(wie);
        return new Amendementbeeld(voorstel, amendement.regel(), basis, amendement.tekst(), gevonden.versies(), nu,
                Samenvoeging.van(basis, nu, amendement.tekst()).orElse(null), open && gevonden.isVan(wie) && isConcept(gevonden, wie), open && amendement.isVan(wie));
    }

    /**
     * Proposes another text for a proposal of somebody else.
     *
     * @param gezien the number of the text the writer started from; refuses when there is a newer one
     * @return the number of the amendement
     */
    public int indienen(MandaatId mandaat, long voorstel, int gezien, Voorstelopgave tekst, String reden) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Partnervoorstel gevonden = inConcept(wie, voorstel);
        eis(!gevonden.isVan(wie), VoorstelReden.AMENDEMENT_OP_EIGEN);
        gevonden.eisNieuwste(gezien);
        int nummer = amendementen.van(voorstel).size() + 1;
        amendementen.toevoegen(new Amendement(nummer, voorstellen.versie(voorstel, gezien).orElseThrow(), tekst, reden, wie, nu()));
        deur.vastleggen(wie, "amendement indienen", gevonden, "amendement " + nummer);
        return nummer;
    }

    /**
     * Takes it over: the next text of the proposal has the change in it.
     *
     * @param gezien the number of the text of the proposal the reader saw; refuses when there is a newer one
     * @param zelf the next text, in the words of whose proposal it is; null for the text now with the change in it, which refuses when they clash
     * @param antwoord what is said about it; may be empty
     * @return the number of the newest text
     */
    public int overnemen(MandaatId mandaat, long voorstel, int nummer, int gezien, Voorstelopgave zelf, String antwoord) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Partnervoorstel eigen = eigen(wie, voorstel);
        eigen.eisNieuwste(gezien);
        Amendement amendement = amendement(voorstel, nummer);
        eis(amendement.isOpen(), VoorstelReden.AMENDEMENT_AL_BEANTWOORD);
        Voorstelopgave oud = tekst(voorstel, gezien);
        Voorstelopgave nieuw = zelf != null ? zelf : Samenvoeging.van(tekst(voorstel, amendement.basis()), oud, amendement.tekst())
                .orElseThrow(() -> new Weigering(VoorstelReden.AMENDEMENT_BOTST));
        if (!nieuw.equals(oud)) {
            voorstellen.toevoegen(eigen.schrijven(nieuw, wie, nu()));
        }
        amendement.overnemen(eigen.versies(), antwoord, wie, nu());
        deur.vastleggen(wie, "amendement overnemen", eigen, "amendement " + nummer);
        return eigen.versies();
    }

    /** Rejects it, with the reason; the text stays. */
    public void afwijzen(MandaatId mandaat, long voorstel, int nummer, String waarom) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Partnervoorstel eigen = eigen(wie, voorstel);
        amendement(voorstel, nummer).afwijzen(waarom, wie, nu());
        deur.vastleggen(wie, "amendement afwijzen", eigen, "amendement " + nummer);
    }

    /** Takes the own amendement back. */
    public void intrekken(MandaatId mandaat, long voorstel, int nummer) {
        Gemachtigde wie = deur.schrijver(mandaat);
        Partnervoorstel gevonden = deur.vergrendeld(wie, voorstel);
        amendement(voorstel, nummer).intrekken(wie, nu());
        deur.vastleggen(wie, "amendement intrekken", gevonden, "amendement " + nummer);
    }

    private Partnervoorstel eigen(Gemachtigde wie, long voorstel) {
        Partnervoorstel gevonden = inConcept(wie, voorstel);
        gevonden.eisVan(wie);
        return gevonden;
    }

    private Partnervoorstel inConcept(Gemachtigde wie, long voorstel) {
        telling.vooraf(deur.regio(wie));
        Partnervoorstel gevonden = deur.vergrendeld(wie, voorstel);
        eis(isConcept(gevonden, wie), VoorstelReden.AMENDEMENT_ALLEEN_IN_CONCEPT);
        return gevonden;
    }

    private boolean isConcept(Partnervoorstel voorstel, Gemachtigde wie) {
        return deur.fase(voorstel, wie).isConcept();
    }

    private Amendement amendement(long voorstel, int nummer) {
        return amendementen.find(voorstel, nummer).orElseThrow(Voorsteldeur::geenToegang);
    }

    private Voorstelopgave tekst(long voorstel, int versie) {
        return voorstellen.versie(voorstel, versie).orElseThrow().opgave();
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
