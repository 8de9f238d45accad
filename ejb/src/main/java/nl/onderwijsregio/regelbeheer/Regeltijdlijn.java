package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/** All versions of a regeling through time, and how many regions stand on each. */
@Stateless
@RolesAllowed(Rol.BELEID)
public class Regeltijdlijn {
    @Inject
    Toegang toegang;
    @Inject
    Regelingen regelingen;
    @Inject
    RegelconceptRepository concepten;
    @Inject
    VersiestandQuery standen;
    @Inject
    Clock klok;

    /** The versions of this regeling, newest text first, with what happened to them. */
    public Tijdlijnbeeld van(MandaatId mandaat, String regeling) {
        toegang.namens(mandaat, Portaal.BELEID);
        Regelregister register = regelingen.actueel();
        eis(register.regelingen().contains(regeling), PartijReden.GEEN_TOEGANG);
        List<Conceptregel> eigen = concepten.alle().stream().filter(c -> c.regeling().equals(regeling)).toList();
        Regelversie nu = register.beslistekst(regeling, LocalDate.now(klok));
        List<Tijdlijnversie> versies = new ArrayList<>();
        register.versies(regeling).forEach(v -> versies.add(versie(v.versie(), nu, Optional.of(v), eigen)));
        eigen.stream().filter(c -> versies.stream().noneMatch(v -> v.tekst().equals(c.tekstVan())))
                .forEach(c -> versies.add(versie(c.tekstVan(), nu, Optional.empty(), eigen)));
        versies.sort(Comparator.comparing(Tijdlijnversie::tekst).reversed());
        return new Tijdlijnbeeld(regeling, nu.naam(), nu.versie(), versies, eigen.stream().flatMap(c -> concepten.stappen(c.id()).stream()
                .filter(s -> Tijdlijnbeeld.OPENBAAR.contains(s.soort())).map(s -> new Tijdlijnstap(c.id(), c.tekstVan(), s))).toList());
    }

    private Tijdlijnversie versie(LocalDate tekst, Regelversie nu, Optional<Regelversie> inRegister, List<Conceptregel> eigen) {
        Optional<Conceptregel> concept = eigen.stream().filter(c -> c.tekstVan().equals(tekst)).findFirst();
        List<Activeringsregel> activeringen = concept.stream().flatMap(c -> concepten.activeringen().stream().map(Regelactivering::regel)
                .filter(a -> a.conceptId() == c.id())).toList().reversed();
        return new Tijdlijnversie(tekst, inRegister.map(Regelversie::tekstHash).or(() -> concept.map(Conceptregel::tekstHash)).orElseThrow(), nu.versie().equals(tekst),
                inRegister.isPresent(), concept.orElse(null), activeringen, standen.van(nu.regeling(), tekst));
    }
}
