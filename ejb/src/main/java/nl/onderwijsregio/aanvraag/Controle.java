package nl.onderwijsregio.aanvraag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.besluit.Uitslag;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Toetsresultaat;

/** Everything that was looked at before submitting, at one moment. */
record Controle(Planbeeld plan, Optional<PlanVersie> versie, Optional<Uitslag> besluit, Regiofeiten feiten, Toetsresultaat toets, Tekenstand tekenstand,
        List<Bijlagestand> bijlagen, List<Belemmering> tegen, List<Belemmering> letOp, Instant moment) {

    boolean magIndienen() {
        return tegen.isEmpty();
    }

    Optional<String> penvoerder() {
        return feiten.deelnemers().stream().filter(d -> d.penvoerder()).map(d -> d.naam()).findFirst();
    }

    Controlebeeld beeld(boolean vensterOpen) {
        return new Controlebeeld(plan, tegen, letOp, toets.beoordeling(), penvoerder().orElse(null), besluit.orElse(null), tekenstand, moment, vensterOpen);
    }
}
