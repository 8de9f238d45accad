package nl.onderwijsregio.kennis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Toegang;

/** Reading kennissessies: the list, and one with the reader's own registration. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Kennissessies {
    @Inject
    Toegang toegang;
    @Inject
    KennissessieRepository sessies;
    @Inject
    KennissessieQuery query;
    @Inject
    Clock klok;

    /** What was published and fits the filter. */
    public List<Sessieregel> lijst(MandaatId mandaat, Sessiefilter filter) {
        return query.lijst(filter, toegang.namens(mandaat), klok.instant());
    }

    /** One session; a concept only for its organiser. */
    public Sessiebeeld beeld(MandaatId mandaat, long sessie) {
        Gemachtigde wie = toegang.namens(mandaat);
        Kennissessie s = sessies.find(sessie).filter(k -> k.isZichtbaarVoor(wie)).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        Instant nu = klok.instant();
        Deelnemerslijst lijst = sessies.lijst(s, LocalDate.now(klok));
        Aanmelding eigen = lijst.alle().stream().filter(a -> a.gebruiker().equals(wie.gebruiker())).findFirst().orElse(null);
        boolean mag = s.isVan(wie) && Sessiebeheer.mag(wie);
        boolean geplaatst = eigen != null && eigen.stand() == Aanmeldstand.GEPLAATST;
        return new Sessiebeeld(query.regel(s, wie, nu), mag || geplaatst ? s.opgave() : zonderLink(s.opgave()), perDeel(s, lijst), lijst.wachtenden().size(),
                eigen == null ? null : eigen.regel(), eigen == null ? 0 : lijst.plek(eigen), s.reden(), !s.begin().isAfter(nu), geplaatst && codeOp(s, nu), mag);
    }

    static Map<Long, Integer> perDeel(Kennissessie sessie, Deelnemerslijst lijst) {
        Verdeling verdeling = lijst.verdeling();
        return sessie.programma().stream().collect(Collectors.toMap(Programmadeel::id, d -> verdeling.bezetIn(d.id())));
    }

    /** From an hour before it begins until two hours after it ended. */
    static boolean codeOp(Kennissessie s, Instant nu) {
        return s.standOp(s.begin()) == Sessiestand.GEPUBLICEERD && !nu.isBefore(s.begin().minus(Duration.ofHours(1))) && nu.isBefore(s.einde().plus(Duration.ofHours(2)));
    }

    private static Sessieopgave zonderLink(Sessieopgave o) {
        return new Sessieopgave(o.titel(), o.omschrijving(), o.themas(), o.doelgroepen(), o.vorm(), o.plaats(), "", o.begin(), o.einde(), o.capaciteit(), o.reeks(),
                o.vraagtDieet(), o.vraagtToegankelijkheid(), o.programma(), o.reserveringen());
    }
}
