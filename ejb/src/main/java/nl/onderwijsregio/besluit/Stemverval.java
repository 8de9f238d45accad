package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.plan.PlanHeropend;

/** Ends the vote on a plan that is reopened, in the same transaction. A vote whose closing moment has come is counted instead. */
@ApplicationScoped
public class Stemverval {
    @Inject
    StemrondeRepository rondes;
    @Inject
    Stemtelling telling;
    @Inject
    Stempost post;
    @Inject
    LogboekRepository logboek;

    void planHeropend(@Observes PlanHeropend heropend) {
        for (long id : rondes.lopend(heropend.planId())) {
            Stemronde ronde = telling.vergrendelen(id).orElseThrow();
            if (ronde.moetGeteld(heropend.moment())) {
                telling.tellen(id);
            } else {
                ronde.vervallen(Vervalreden.PLAN_GEWIJZIGD, null, heropend.moment().truncatedTo(ChronoUnit.MICROS));
                rondes.losmaken(ronde);
                post.vervallen(ronde, rondes.rechten(id));
                logboek.schrijven(heropend.gebruiker(), null, "stemming vervallen", "stemronde", id, heropend.regioId(), "het plan is gewijzigd");
            }
        }
    }
}
