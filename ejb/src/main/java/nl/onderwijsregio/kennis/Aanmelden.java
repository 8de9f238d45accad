package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Toegang;

/** Registering for a kennissessie, alone or with others of one's party. Each act holds the session, so that its places are divided one after the other. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Aanmelden {
    @Inject
    Toegang toegang;
    @Inject
    KennissessieRepository sessies;
    @Inject
    Sessiepost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** Registers. @return GEPLAATST, or WACHTEND when there is no place for them */
    public Aanmeldstand aanmelden(MandaatId mandaat, long sessie, Aanmeldopgave opgave) {
        return doen(mandaat, sessie, "aanmelden", (lijst, wie, nu) -> lijst.aanmelden(wie, opgave, nu)).stand();
    }

    /** Withdraws, also from the line. */
    public void afmelden(MandaatId mandaat, long sessie) {
        doen(mandaat, sessie, "afmelden", (lijst, wie, nu) -> lijst.afmelden(wie.gebruiker(), nu));
    }

    /** Takes the places that are offered. */
    public void aannemen(MandaatId mandaat, long sessie) {
        doen(mandaat, sessie, "plek aannemen", (lijst, wie, nu) -> lijst.aannemen(wie.gebruiker(), nu));
    }

    /** Leaves the places that are offered to the next in line. */
    public void laten(MandaatId mandaat, long sessie) {
        doen(mandaat, sessie, "plek laten", (lijst, wie, nu) -> lijst.laten(wie.gebruiker(), nu));
    }

    /** What the session asks of who has a place; wiped after it. */
    public void antwoorden(MandaatId mandaat, long sessie, String dieet, String toegankelijkheid) {
        doen(mandaat, sessie, "vragen beantwoorden", (lijst, wie, nu) -> {
            Kennissessie s = lijst.sessie();
            s.eisOpen(nu);
            Aanmelding aanmelding = lijst.vereist(wie.gebruiker());
            eis(aanmelding.stand() == Aanmeldstand.GEPLAATST && (s.vraagtDieet() || s.vraagtToegankelijkheid()), KennisReden.VRAAG_NIET_GESTELD);
            aanmelding.antwoorden(s.vraagtDieet() ? dieet : "", s.vraagtToegankelijkheid() ? toegankelijkheid : "");
            return aanmelding;
        });
    }

    /** Notes the own attendance with the code that is shown in the session: all who were registered came. */
    public void aanwezigMelden(MandaatId mandaat, long sessie, String code) {
        doen(mandaat, sessie, "aanwezig melden", (lijst, wie, nu) -> {
            eis(Kennissessies.codeOp(lijst.sessie(), nu), KennisReden.CODE_NIET_NU);
            Aanmelding aanmelding = lijst.vereist(wie.gebruiker());
            eis(lijst.sessie().isCode(code), KennisReden.CODE_KLOPT_NIET);
            aanmelding.aanwezigMelden();
            return aanmelding;
        });
    }

    private interface Handeling {
        Aanmelding doen(Deelnemerslijst lijst, Gemachtigde wie, Instant nu);
    }

    private Aanmelding doen(MandaatId mandaat, long sessie, String wat, Handeling handeling) {
        Gemachtigde wie = toegang.namens(mandaat);
        Kennissessie s = sessies.vergrendelen(sessie).filter(k -> k.isZichtbaarVoor(wie)).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        // the moment is read with the session held: who comes later in line has a later moment
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Deelnemerslijst lijst = sessies.lijst(s, LocalDate.ofInstant(nu, Klok.ZONE)).bijwerken(nu);
        Aanmelding aanmelding = handeling.doen(lijst, wie, nu);
        sessies.bewaren(aanmelding);
        if (!wat.equals("aanmelden")) {
            post.afgehandeld(s, aanmelding);
        }
        post.verschoven(s, lijst);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), wat, "kennissessie", sessie, wie.regio().orElse(null), s.titel());
        return aanmelding;
    }
}
