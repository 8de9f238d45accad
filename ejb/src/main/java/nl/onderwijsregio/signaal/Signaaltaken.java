package nl.onderwijsregio.signaal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** Signals on the table that nobody said anything about wait for the projectleider. One query. */
@ApplicationScoped
class Signaaltaken implements Takenbron {
    @Inject
    SignaalRepository signalen;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.portaal() != Portaal.BESTUUR || !wie.heeft(Functie.PROJECTLEIDER) || wie.regio().isEmpty()) {
            return List.of();
        }
        long aantal = signalen.zonderTerugkoppeling(wie.regio().orElseThrow());
        return aantal == 0 ? List.of() : List.of(Taak.van("taak.signaal.terugkoppelen", "signalen", Map.of("aantal", aantal)));
    }
}
