package nl.onderwijsregio.beheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The onderwijsregio's as beheer sees them: what is known, and what is not. */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Regioregister {
    @Inject
    Toegang toegang;
    @Inject
    RegioregelQuery regios;
    @Inject
    Clock klok;

    /** All regions by name; invented ones last. */
    public List<Regioregel> alle(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return regios.alle(LocalDate.now(klok));
    }

    /** All regions to choose from. */
    public List<Regiokeuze> keuzes(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return regios.keuzes();
    }
}
