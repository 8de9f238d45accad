package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.PlanHeropend;

/** Ends the vote on a text that is written anew, in the same transaction. A vote whose closing moment has come is counted instead. */
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
            beeindigen(id, Vervalreden.PLAN_GEWIJZIGD, heropend.moment(), heropend.gebruiker(), null);
        }
    }

    /** As when a plan is reopened: the text of the proposal that is voted on is written anew. */
    public void tekstGewijzigd(long partnervoorstel, Gemachtigde wie, Instant moment) {
        for (long id : rondes.lopendOverPartnervoorstel(partnervoorstel)) {
            beeindigen(id, Vervalreden.TEKST_GEWIJZIGD, moment, wie.gebruiker(), wie.mandaat().waarde());
        }
    }

    private void beeindigen(long id, Vervalreden waarom, Instant moment, String gebruiker, Long mandaat) {
        Stemronde ronde = telling.vergrendelen(id).orElseThrow();
        if (ronde.moetGeteld(moment)) {
            telling.tellen(id);
            return;
        }
        ronde.vervallen(waarom, null, moment.truncatedTo(ChronoUnit.MICROS));
        rondes.losmaken(ronde);
        post.vervallen(ronde, rondes.rechten(id));
        logboek.schrijven(gebruiker, mandaat, "stemming vervallen", "stemronde", id, ronde.voorstel().regioId(),
                waarom == Vervalreden.PLAN_GEWIJZIGD ? "het plan is gewijzigd" : "de tekst is gewijzigd");
    }
}
