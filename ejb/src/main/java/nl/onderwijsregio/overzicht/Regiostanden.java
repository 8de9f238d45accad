package nl.onderwijsregio.overzicht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
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
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE, Portaal.BELEID);
        return standen.alle(wie.regeling()).stream().map(r -> zichtbaar(wie, r)).toList();
    }

    /** One region. @throws Weigering GEEN_TOEGANG when there is no such region */
    public Regiostand een(MandaatId mandaat, long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.RE, Portaal.BELEID);
        return standen.een(wie.regeling(), regio).map(r -> zichtbaar(wie, r)).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }

    private static Regiostand zichtbaar(Gemachtigde wie, Regiostand regio) {
        return wie.portaal() == Portaal.RE ? regio : regio.zonderGesprekken();
    }
}
