package nl.onderwijsregio.kennis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Toegang;

/** The address of one's own calendar: when it was made, and a new one. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Agendasleutels {
    @Inject
    Toegang toegang;
    @Inject
    AgendasleutelRepository sleutels;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** When the caller's address was made; empty without one. */
    public Optional<Instant> sinds(MandaatId mandaat) {
        return sleutels.van(toegang.namens(mandaat).gebruiker()).map(Agendasleutel::gemaaktOp);
    }

    /** A new key; the old address answers nothing from now on. @return the key, which is shown once */
    public String vernieuwen(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        Agendasleutel sleutel = sleutels.van(wie.gebruiker()).orElseGet(() -> new Agendasleutel(wie.gebruiker()));
        String nieuw = sleutel.vernieuwen(klok.instant());
        sleutels.toevoegen(sleutel);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "agenda-adres maken", "agendasleutel", null, wie.regio().orElse(null), null);
        return nieuw;
    }
}
