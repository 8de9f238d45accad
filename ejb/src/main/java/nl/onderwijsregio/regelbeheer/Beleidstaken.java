package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits for policy staff: versions that a colleague offered, and own ones that wait for a colleague. One query. */
@ApplicationScoped
class Beleidstaken implements Takenbron {
    @Inject
    RegelconceptRepository concepten;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return wie.portaal() != Portaal.BELEID ? List.of() : concepten.aangeboden().stream().map(c -> taak(c, wie)).toList();
    }

    private static Taak taak(Conceptregel c, Gemachtigde wie) {
        Taak taak = Taak.van("taak.beleid.goedkeuren", "versies/" + c.id(), Map.of("tekst", c.tekstVan(), "auteur", c.auteur()))
                .voor(c.vanaf(), null).anders("taak.beleid.goedkeuren.anders");
        return c.auteur().equalsIgnoreCase(wie.gebruiker()) ? taak.wachtend("beleid") : taak;
    }
}
