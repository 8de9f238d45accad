package nl.onderwijsregio.overzicht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Where the regions stand, for who follows all of them: the Realisatie-Eenheid and the policy staff. */
@Stateless
@RolesAllowed({Rol.RE, Rol.BELEID})
public class Regiostanden {
    @Inject
    Toegang toegang;
    @Inject
    RegiostandQuery standen;

    /** All regions by name, real ones first. */
    public List<Regiostand> alle(MandaatId mandaat) {
        return standen.alle(toegang.namens(mandaat, Portaal.RE, Portaal.BELEID).regeling());
    }

    /** One region. @throws Weigering GEEN_TOEGANG when there is no such region */
    public Regiostand een(MandaatId mandaat, long regio) {
        return standen.een(toegang.namens(mandaat, Portaal.RE, Portaal.BELEID).regeling(), regio).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }
}
