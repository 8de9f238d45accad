package nl.onderwijsregio.achterban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What the people a council speaks for ask it. One query. */
@ApplicationScoped
class Achterbantaken implements Takenbron {
    @Inject
    AchterbanRepository paginas;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.portaal() != Portaal.MEDEZEGGENSCHAP || wie.regio().isEmpty()) {
            return List.of();
        }
        long aantal = paginas.onbehandeld(wie.regio().orElseThrow(), wie.partijId());
        return aantal == 0 ? List.of() : List.of(Taak.van("taak.achterban.vragen", "achterban", Map.of("aantal", aantal)));
    }
}
