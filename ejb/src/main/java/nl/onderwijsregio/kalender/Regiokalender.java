package nl.onderwijsregio.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.onderwijsregio.kalender.KalenderQuery.Regioplan;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;

/** The days of one region: of the version each of its plans is tested against. One query. */
@ApplicationScoped
class Regiokalender {
    private static final List<String> ZONDER_PLAN = List.of("ldnor-2025", "ldnor-2026-2029");

    @Inject
    KalenderQuery query;
    @Inject
    Regelingen regelingen;

    List<Plichtdatum> van(long regio, LocalDate vandaag) {
        Regelregister register = regelingen.actueel();
        List<Regioplan> plannen = query.plannen(regio);
        var teksten = plannen.isEmpty() ? ZONDER_PLAN.stream().map(r -> register.beslistekst(r, vandaag))
                : plannen.stream().map(p -> register.versie(p.regeling(), LocalDate.parse(p.regelversie())));
        return teksten.flatMap(t -> Plichtkalender.van(t).stream()).sorted(Comparator.comparing(Plichtdatum::dag).thenComparing(Plichtdatum::naam)).toList();
    }

    List<Plichtdatum> van(Regioplan plan) {
        return Plichtkalender.van(regelingen.actueel().versie(plan.regeling(), LocalDate.parse(plan.regelversie())));
    }
}
