package nl.onderwijsregio.beheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import nl.onderwijsregio.gedeeld.Gezondheid;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Tells beheer how the system is doing. */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Systeem {
    @Inject
    Toegang toegang;
    @Inject
    Gezondheid gezondheid;
    @Inject
    SysteemQuery systeem;
    @Inject
    Klok klok;

    /** The state of now; asks every part, which takes seconds when one does not answer. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Systeemstand stand(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return new Systeemstand(gezondheid.opnemen(), systeem.database(), systeem.migratie(), systeem.leveringen(),
                ZonedDateTime.now(klok.clock()), klok.begindag().orElse(null));
    }
}
