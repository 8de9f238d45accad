package nl.onderwijsregio.kalender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The days that the regelingen name for a region, and what waits for each. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.RE})
public class Deadlines {
    @Inject
    Toegang toegang;
    @Inject
    KalenderQuery query;
    @Inject
    Regiokalender kalender;
    @Inject
    Clock klok;

    /** Those of the own region, or of the region asked for. */
    public Deadlinelijst lijst(MandaatId mandaat, Long regio) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BESTUUR, Portaal.RE);
        long id = wie.regio().or(() -> Optional.ofNullable(regio)).filter(r -> regio == null || r.equals(regio)).orElseThrow(Deadlines::geenToegang);
        LocalDate vandaag = LocalDate.now(klok);
        return new Deadlinelijst(id, query.regio(id).orElseThrow(Deadlines::geenToegang), kalender.van(id, vandaag), vandaag);
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
