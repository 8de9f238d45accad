package nl.onderwijsregio.beheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Reads who did what, on behalf of whom. Lines are only ever added, by the acts themselves. */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Logboek {
    @Inject
    Toegang toegang;
    @Inject
    LogboekQuery regels;

    /** A page, newest first. */
    public List<Logboekregel> lijst(MandaatId mandaat, Logboekfilter filter, int vanaf, int aantal) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return regels.lijst(filter, vanaf, aantal);
    }

    /** How many lines match. */
    public long aantal(MandaatId mandaat, Logboekfilter filter) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return regels.aantal(filter);
    }
}
