package nl.onderwijsregio.besluit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Bestand;

/** The register of decisions as a file, for everybody who takes part in the region or watches over it. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class Besluitregister {
    @Inject
    Toegang toegang;
    @Inject
    Stemtelling telling;
    @Inject
    Registeruitvoer uitvoer;

    /** Every entry of the region of the mandaat, for {@code hertel}. */
    public Bestand downloaden(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return bestand(wie.regio().orElseThrow(Stemrondes::geenToegang));
    }

    /** Every entry of that region, for a mandaat that reaches it. */
    public Bestand downloaden(MandaatId mandaat, long regio) {
        toegang.namens(mandaat).eisRegio(regio);
        return bestand(regio);
    }

    private Bestand bestand(long regio) {
        telling.bijwerken(regio);
        return uitvoer.alles(regio);
    }
}
