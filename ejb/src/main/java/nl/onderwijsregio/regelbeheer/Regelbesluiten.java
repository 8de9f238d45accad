package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
        wissel.verversen();
    }

    /** Sends an offered version back to its author, with the reason. */
    public void afwijzen(MandaatId mandaat, long id, String reden) {
        acten.afwijzen(namens(mandaat), id, reden == null ? "" : reden.strip());
    }

    /** Takes a version out of force at once; what held before holds again. Applications that run on it stay on it. */
    public void terugdraaien(MandaatId mandaat, long activering, String reden) {
        acten.terugdraaien(namens(mandaat), activering, reden == null ? "" : reden.strip());
        wissel.verversen();
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BELEID);
    }
}
