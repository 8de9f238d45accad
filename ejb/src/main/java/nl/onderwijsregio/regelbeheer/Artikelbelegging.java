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

/** Saying of every article of a new version whether a rule carries it, a human judges, or it says nothing about an application. */
@Stateless
@RolesAllowed(Rol.BELEID)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Artikelbelegging {
    @Inject
    Toegang toegang;
    @Inject
    Artikelacten acten;

    /** Deals with this article so from now on, in this version alone. */
    public void beleggen(MandaatId mandaat, long id, Artikelopgave opgave) {
        acten.beleggen(namens(mandaat), id, opgave);
    }

    /** Takes back what was said in this version: the article stands as in the text it was made from, or not at all. */
    public void terugnemen(MandaatId mandaat, long id, String artikel) {
        acten.terugnemen(namens(mandaat), id, artikel);
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BELEID);
    }
}
