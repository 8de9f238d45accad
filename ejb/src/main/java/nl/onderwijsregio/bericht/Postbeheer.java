package nl.onderwijsregio.bericht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** What beheer sees and does about outgoing mail. */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Postbeheer {
    private static final int MEESTE = 100;
    private static final Set<Berichtstatus> KLAAR = EnumSet.of(Berichtstatus.VERSTUURD);

    @Inject
    Toegang toegang;
    @Inject
    BerichtRepository berichten;
    @Inject
    Postbode postbode;
    @Inject
    Mailserver mailserver;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The state of now; the mail server is not asked. */
    public Poststand stand(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return new Poststand(mailserver.naam().orElse(null), postbode.onbereikbaarSinds().orElse(null), berichten.aantallen(),
                berichten.lijst(EnumSet.complementOf(EnumSet.copyOf(KLAAR)), MEESTE), berichten.lijst(KLAAR, MEESTE / 5));
    }

    /** Sends a mail once more that was given up, had no address, or may not have been sent. */
    public void opnieuw(MandaatId mandaat, long bericht) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEHEER);
        berichten.vergrendeld(bericht).orElseThrow(() -> new Weigering(BerichtReden.BERICHT_BESTAAT_NIET)).opnieuw(klok.instant());
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), "berichtOpnieuw", "bericht", bericht, null, null);
    }
}
