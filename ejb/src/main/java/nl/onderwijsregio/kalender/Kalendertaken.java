package nl.onderwijsregio.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** The days of the regelingen among the dates of who answers for them. One query. */
@ApplicationScoped
class Kalendertaken implements Takenbron {
    @Inject
    Regiokalender kalender;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return List.of();
    }

    @Override
    public List<Deadline> deadlines(Gemachtigde wie, LocalDate vandaag) {
        boolean zelf = wie.portaal() == Portaal.BESTUUR && wie.regio().isPresent() && wie.heeft(Functie.PENVOERDER, Functie.PROJECTLEIDER);
        return zelf ? kalender.van(wie.regioId(), vandaag).stream().filter(p -> !p.dag().isBefore(vandaag))
                .map(p -> new Deadline(p.dag(), null, "deadline.kalender", Map.of("wat", p.wat()))).toList() : List.of();
    }
}
