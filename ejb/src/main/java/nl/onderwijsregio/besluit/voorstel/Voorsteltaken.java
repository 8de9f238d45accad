package nl.onderwijsregio.besluit.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits for a party that proposed something: the amendementen of others. One query. */
@ApplicationScoped
class Voorsteltaken implements Takenbron {
    @Inject
    AmendementRepository amendementen;
    @Inject
    Voorsteldeur deur;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (!Portaal.PARTNERS.contains(wie.portaal()) || wie.regio().isEmpty() || !deur.magSchrijven(wie)) {
            return List.of();
        }
        return amendementen.open(wie.regioId(), wie.partijId()).stream().map(a -> Taak.van("taak.voorstel.amendement",
                "besluiten/voorstellen/" + a[0] + "/amendementen/" + a[2], Map.of("titel", a[1], "partij", a[3]))).toList();
    }
}
