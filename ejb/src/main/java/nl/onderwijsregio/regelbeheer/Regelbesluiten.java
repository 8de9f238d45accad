package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Putting a version in force and taking it out again. The change is felt on this server when the act returns, on others within a second. */
@Stateless
@RolesAllowed(Rol.BELEID)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Regelbesluiten {
    private static final Logger LOG = System.getLogger(Regelbesluiten.class.getName());

    @Inject
    Toegang toegang;
    @Inject
    Regelacten acten;
    @Inject
    Regelwissel wissel;

    /**
     * Approves a version that somebody else wrote, exactly as it was in sight; it holds from the day it was offered for.
     *
     * @param gezien {@link Conceptregel#stand()} of what was in sight: text, day, reason and golden cases
     */
    public void goedkeuren(MandaatId mandaat, long id, long gezien) {
        acten.goedkeuren(namens(mandaat), id, gezien);
        overnemen();
    }

    /** Sends an offered version back to its author, with the reason. */
    public void afwijzen(MandaatId mandaat, long id, String reden) {
        acten.afwijzen(namens(mandaat), id, Regelconcepten.tekst(reden));
    }

    /** Takes a version out of force at once; what held before holds again. Applications that run on it stay on it. */
    public void terugdraaien(MandaatId mandaat, long activering, String reden) {
        acten.terugdraaien(namens(mandaat), activering, Regelconcepten.tekst(reden));
        overnemen();
    }

    /** What was decided stands; when it cannot be taken over here now, {@link Regelklok} does so a moment later. */
    private void overnemen() {
        try {
            wissel.verversen();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Het besluit is bewaard, maar hier nog niet overgenomen", e);
        }
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BELEID);
    }
}
