package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/** The regelingen and their versions as the product applies them, to read. */
@Stateless
@RolesAllowed({Rol.BELEID, Rol.RE})
public class Regelversies {
    @Inject
    Toegang toegang;
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    /** Every version of every regeling, newest text first. */
    public List<Regelversie> alle(MandaatId mandaat) {
        Regelregister register = register(mandaat);
        return register.regelingen().stream().sorted().flatMap(r -> register.versies(r).stream()
                .sorted(Comparator.comparing(Regelversie::versie).reversed())).toList();
    }

    /** Whether applications of its tijdvak are decided on this version today. */
    public boolean isBeslistekst(MandaatId mandaat, Regelversie versie) {
        return register(mandaat).beslistekst(versie.regeling(), LocalDate.now(klok)).versie().equals(versie.versie());
    }

    /** One version. @throws Weigering GEEN_TOEGANG when there is none like it */
    public Regelversie een(MandaatId mandaat, String regeling, LocalDate versie) {
        return alle(mandaat).stream().filter(v -> v.regeling().equals(regeling) && v.versie().equals(versie)).findFirst()
                .orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }

    private Regelregister register(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BELEID, Portaal.RE);
        return regelingen.actueel();
    }
}
