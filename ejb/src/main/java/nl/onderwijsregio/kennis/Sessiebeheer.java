package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Organising kennissessies: the Realisatie-Eenheid, or for a party of a region whoever may write for it. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
public class Sessiebeheer {
    @Inject
    Toegang toegang;
    @Inject
    KennissessieRepository sessies;
    @Inject
    KennissessieQuery query;
    @Inject
    Sessiepost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    static boolean mag(Gemachtigde wie) {
        return wie.portaal() == Portaal.RE || Portaal.PARTNERS.contains(wie.portaal()) && wie.heeft(Functie.PROJECTLEIDER, Functie.SCHRIJVEN);
    }

    /** The sessions of the own party, concepts too; empty for who may not organise. */
    public List<Sessieregel> eigen(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return mag(wie) ? query.eigen(wie, klok.instant()) : List.of();
    }

    /** Regions for which places can be reserved, by id. */
    public Map<Long, String> regios(MandaatId mandaat) {
        organisator(mandaat);
        return query.regios();
    }

    /** A new concept. @return its id */
    public long maken(MandaatId mandaat, Sessieopgave opgave) {
        Gemachtigde wie = organisator(mandaat);
        return toevoegen(wie, Kennissessie.maken(opgave, wie, nu()), "kennissessie maken");
    }

    /** One that was held already. @return its id */
    public long vastleggen(MandaatId mandaat, Sessieopgave opgave) {
        Gemachtigde wie = organisator(mandaat);
        return toevoegen(wie, Kennissessie.vastleggen(opgave, wie, nu()), "kennissessie vastleggen");
    }

    private long toevoegen(Gemachtigde wie, Kennissessie sessie, String wat) {
        sessies.toevoegen(sessie);
        schrijven(wie, sessie, wat);
        return sessie.id();
    }

    /** For its organiser: who registered, who waits, who came. */
    public Sessiebeheerbeeld beeld(MandaatId mandaat, long sessie) {
        Gemachtigde wie = organisator(mandaat);
        Kennissessie s = sessies.find(sessie).filter(k -> k.isVan(wie)).orElseThrow(Sessiebeheer::geenToegang);
        Deelnemerslijst lijst = lijst(s);
        return new Sessiebeheerbeeld(query.regel(s, wie, klok.instant()), s.opgave(), s.versie(), s.code(), lijst.actief().stream().map(Aanmelding::regel).toList(),
                lijst.verdeling().bezetAantal(), Kennissessies.perDeel(s, lijst), s.reden(), !s.begin().isAfter(klok.instant()));
    }

    /** Lets everybody see it and register. */
    public void publiceren(MandaatId mandaat, long sessie) {
        Gemachtigde wie = organisator(mandaat);
        Kennissessie s = eigen(wie, sessie);
        eis(s.begin().isAfter(nu()), KennisReden.SESSIE_IN_VERLEDEN);
        s.publiceren(nu());
        schrijven(wie, s, "kennissessie publiceren");
    }

    /** Other words, hours, programme or places; nobody who has a place loses it. Once it began only the words and the link change. @param gezien the version in sight */
    public void wijzigen(MandaatId mandaat, long sessie, long gezien, Sessieopgave opgave) {
        Gemachtigde wie = organisator(mandaat);
        Kennissessie s = eigen(wie, sessie);
        Instant nu = nu();
        Deelnemerslijst lijst = lijst(s).bijwerken(nu);
        int vrij = lijst.verdeling().vrij();
        Instant eerst = s.begin();
        boolean melden = s.wijzigen(opgave, gezien, nu);
        lijst.herzien(vrij, nu);
        sessies.schrijven();
        if (melden) {
            post.gewijzigd(s, eerst, lijst.actief());
        }
        post.verschoven(s, lijst);
        schrijven(wie, s, "kennissessie wijzigen");
    }

    /** It is not held; everybody who comes or waits hears it. */
    public void annuleren(MandaatId mandaat, long sessie, String reden) {
        Gemachtigde wie = organisator(mandaat);
        Kennissessie s = eigen(wie, sessie);
        s.annuleren(reden, nu());
        post.geannuleerd(s, lijst(s).actief());
        schrijven(wie, s, "kennissessie annuleren");
    }

    /** Takes a concept away: nobody but its organiser ever saw it. */
    public void weggooien(MandaatId mandaat, long sessie) {
        Gemachtigde wie = organisator(mandaat);
        Kennissessie s = eigen(wie, sessie);
        s.eisConcept();
        sessies.verwijderen(s);
        schrijven(wie, s, "kennissessie weggooien");
    }

    /** Withdraws somebody who cannot do it, or does not come; the line moves up, and they hear it. */
    public void afmelden(MandaatId mandaat, long sessie, long aanmelding) {
        Gemachtigde wie = organisator(mandaat);
        Kennissessie s = eigen(wie, sessie);
        Instant nu = nu();
        Deelnemerslijst lijst = lijst(s).bijwerken(nu);
        Aanmelding a = lijst.afmelden(lijst.actief().stream().filter(w -> w.id() == aanmelding).findFirst().orElseThrow(Sessiebeheer::geenToegang).gebruiker(), nu);
        post.afgehandeld(s, a);
        post.afgemeld(s, a);
        post.verschoven(s, lijst);
        schrijven(wie, s, "aanmelding afmelden");
    }

    /** Notes how many of a registration came. @param kwamen null to take it back */
    public void aanwezigheid(MandaatId mandaat, long sessie, long aanmelding, Integer kwamen) {
        Gemachtigde wie = organisator(mandaat);
        Kennissessie s = eigen(wie, sessie);
        eis(s.standOp(nu()) != Sessiestand.GEANNULEERD, KennisReden.SESSIE_GEANNULEERD, "sessie", s.titel());
        eis(!s.begin().isAfter(nu()), KennisReden.AANWEZIGHEID_KLOPT_NIET, "aantal", 0);
        lijst(s).actief().stream().filter(a -> a.id() == aanmelding).findFirst().orElseThrow(Sessiebeheer::geenToegang).aanwezig(kwamen);
        schrijven(wie, s, "aanwezigheid noteren");
    }

    private Deelnemerslijst lijst(Kennissessie s) {
        return sessies.lijst(s, LocalDate.now(klok));
    }

    private Kennissessie eigen(Gemachtigde wie, long sessie) {
        return sessies.vergrendelen(sessie).filter(k -> k.isVan(wie)).orElseThrow(Sessiebeheer::geenToegang);
    }

    private Gemachtigde organisator(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        eis(mag(wie), wie.portaal().isRegionaal() && Portaal.PARTNERS.contains(wie.portaal()) ? PartijReden.FUNCTIE_ONTBREEKT : PartijReden.GEEN_TOEGANG,
                "partij", wie.partijNaam(), "functie", Functie.SCHRIJVEN.name());
        return wie;
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void schrijven(Gemachtigde wie, Kennissessie s, String wat) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), wat, "kennissessie", s.id(), wie.regio().orElse(null), s.titel());
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
