package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;

/** The rules and figures of a version as files, to read or to change and bring back. */
@Stateless
@RolesAllowed(Rol.BELEID)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Regelbestanden {
    @Inject
    Toegang toegang;
    @Inject
    Regelingen regelingen;
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;

    /** A new version as it is now. */
    public byte[] vanConcept(MandaatId mandaat, long id, Versievorm soort) {
        toegang.namens(mandaat, Portaal.BELEID);
        return soort.bestand(lezer.versie(concepten.get(id)));
    }

    /** A version that the product applies. */
    public byte[] vanVersie(MandaatId mandaat, String regeling, LocalDate versie, Versievorm soort) {
        toegang.namens(mandaat, Portaal.BELEID);
        return soort.bestand(gevonden(regeling, versie));
    }

    private Regelversie gevonden(String regeling, LocalDate versie) {
        try {
            return regelingen.actueel().versie(regeling, versie);
        } catch (OnbruikbareInvoer onbekend) {
            throw new Weigering(RegelbeheerReden.CONCEPT_BESTAAT_NIET);
        }
    }
}
