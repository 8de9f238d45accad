package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Bestandssoort;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.keuring.Bestandskeuring;

/** Slides and recordings of a kennissessie: everybody in a portal reads them, its organiser adds them and takes them out. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Sessiematerialen {
    /** Largest file, bytes. */
    public static final int GROOTSTE = 20 * 1024 * 1024;

    @Inject
    Toegang toegang;
    @Inject
    KennissessieRepository sessies;
    @Inject
    SessiemateriaalRepository materialen;
    @Inject
    Bestandskeuring keuring;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** What was kept of it. */
    public List<Materiaalregel> lijst(MandaatId mandaat, long sessie) {
        return materialen.lijst(zichtbaar(toegang.namens(mandaat), sessie).id());
    }

    /** An uploaded file. */
    public Bestand bestand(MandaatId mandaat, long materiaal) {
        Gemachtigde wie = toegang.namens(mandaat);
        Sessiemateriaal m = materialen.find(materiaal).filter(f -> f.soort() == Materiaalsoort.PRESENTATIE).orElseThrow(Sessiematerialen::geenToegang);
        zichtbaar(wie, m.sessieId());
        return new Bestand(m.bestandsnaam(), m.mediatype(), materialen.inhoud(materiaal));
    }

    /** Adds slides: a file of a known kind, told by its content, whose name says the same. @return its id */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
    public long presentatieToevoegen(MandaatId mandaat, long sessie, String naam, byte[] inhoud) {
        Gemachtigde wie = toegang.namens(mandaat);
        Kennissessie s = eigen(wie, sessie);
        eis(inhoud.length <= GROOTSTE, PlanReden.BESTAND_TE_GROOT, "grootte", (inhoud.length + 1_048_575) / 1_048_576);
        String kaal = bestandsnaam(naam);
        Bestandssoort soort = keuring.keuren(kaal, inhoud);
        return toevoegen(wie, s, Sessiemateriaal.presentatie(sessie, kaal, soort, inhoud, wie, klok.instant()), inhoud);
    }

    /** Adds a recording by its link. @return its id */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
    public long opnameToevoegen(MandaatId mandaat, long sessie, String titel, String link) {
        Gemachtigde wie = toegang.namens(mandaat);
        Kennissessie s = eigen(wie, sessie);
        return toevoegen(wie, s, Sessiemateriaal.opname(sessie, titel, link, wie, klok.instant()), new byte[0]);
    }

    private long toevoegen(Gemachtigde wie, Kennissessie s, Sessiemateriaal materiaal, byte[] inhoud) {
        long id = materialen.toevoegen(materiaal, inhoud);
        schrijven(wie, s, "materiaal toevoegen");
        return id;
    }

    /** Takes it out. */
    @RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
    public void verwijderen(MandaatId mandaat, long materiaal) {
        Gemachtigde wie = toegang.namens(mandaat);
        Sessiemateriaal m = materialen.find(materiaal).orElseThrow(Sessiematerialen::geenToegang);
        Kennissessie s = eigen(wie, m.sessieId());
        m.verwijderen(wie, klok.instant());
        schrijven(wie, s, "materiaal verwijderen");
    }

    private Kennissessie zichtbaar(Gemachtigde wie, long sessie) {
        return sessies.find(sessie).filter(s -> s.isZichtbaarVoor(wie)).orElseThrow(Sessiematerialen::geenToegang);
    }

    private Kennissessie eigen(Gemachtigde wie, long sessie) {
        return sessies.find(sessie).filter(s -> s.isVan(wie) && Sessiebeheer.mag(wie)).orElseThrow(Sessiematerialen::geenToegang);
    }

    private static String bestandsnaam(String naam) {
        String kaal = (naam == null ? "" : naam.strip()).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
        String kort = kaal.length() <= 200 ? kaal : kaal.substring(kaal.length() - 200);
        return kort.isBlank() ? "presentatie" : kort;
    }

    private void schrijven(Gemachtigde wie, Kennissessie s, String wat) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), wat, "kennissessie", s.id(), wie.regio().orElse(null), s.titel());
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
