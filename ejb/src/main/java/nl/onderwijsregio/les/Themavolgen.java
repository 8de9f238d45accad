package nl.onderwijsregio.les;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Toegang;

/** Following themes: of one person, whichever mandaat that person acts under. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Themavolgen {
    private static final Duration NIEUW = Duration.ofDays(28);
    private static final int MEESTE = 10;

    @Inject
    Toegang toegang;
    @Inject
    ThemavolgerRepository volgers;
    @Inject
    Clock klok;

    /** The themes one follows. */
    public Set<Sessiethema> gevolgd(MandaatId mandaat) {
        Set<Sessiethema> themas = EnumSet.noneOf(Sessiethema.class);
        volgers.van(toegang.namens(mandaat).gebruiker()).forEach(v -> themas.add(v.thema()));
        return themas;
    }

    /** Begins to follow; without effect for who does already. */
    public void volgen(MandaatId mandaat, Sessiethema thema) {
        Gemachtigde wie = toegang.namens(mandaat);
        if (volgers.van(wie.gebruiker()).stream().noneMatch(v -> v.thema() == thema)) {
            volgers.toevoegen(new Themavolger(wie, thema, klok.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    /** Stops following; without effect for who does not. */
    public void ontvolgen(MandaatId mandaat, Sessiethema thema) {
        volgers.vergrendeld(toegang.namens(mandaat).gebruiker()).stream().filter(v -> v.thema() == thema).forEach(volgers::verwijderen);
    }

    /** What came in the last four weeks and after one began to follow, newest first; a session about two themes once. */
    public List<Themanieuws> nieuws(MandaatId mandaat) {
        List<Themavolger> van = volgers.van(toegang.namens(mandaat).gebruiker());
        Instant nu = klok.instant();
        return volgers.nieuws(van.stream().map(Themavolger::thema).toList(), nu.minus(NIEUW), nu).stream()
                .filter(n -> van.stream().anyMatch(v -> v.thema() == n.thema() && n.moment().isAfter(v.sinds()))).filter(eenKeer()).limit(MEESTE).toList();
    }

    static Predicate<Themanieuws> eenKeer() {
        Set<String> gehad = new HashSet<>();
        return n -> gehad.add(n.pad());
    }
}
