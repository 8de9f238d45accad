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
            beeindigen(id, Vervalreden.PLAN_GEWIJZIGD, null, heropend.moment(), heropend.gebruiker(), null);
        }
    }

    /** As when a plan is reopened: its party writes the proposal that is voted on anew (TEKST_GEWIJZIGD), or takes it back (INGETROKKEN). */
    public void voorstelVervalt(long partnervoorstel, Vervalreden waarom, Gemachtigde wie, Instant moment) {
        String toelichting = waarom == Vervalreden.INGETROKKEN ? wie.partijNaam() + " trok het voorstel in." : null;
        for (long id : rondes.lopendOverPartnervoorstel(partnervoorstel)) {
            beeindigen(id, waarom, toelichting, moment, wie.gebruiker(), wie.mandaat().waarde());
        }
    }

    private void beeindigen(long id, Vervalreden waarom, String toelichting, Instant moment, String gebruiker, Long mandaat) {
        Stemronde ronde = telling.vergrendelen(id).orElseThrow();
        if (ronde.moetGeteld(moment)) {
            telling.tellen(id);
            return;
        }
        ronde.vervallen(waarom, toelichting, moment.truncatedTo(ChronoUnit.MICROS));
        rondes.losmaken(ronde);
        post.vervallen(ronde, rondes.rechten(id));
        logboek.schrijven(gebruiker, mandaat, "stemming vervallen", "stemronde", id, ronde.voorstel().regioId(),
                switch (waarom) {
                    case PLAN_GEWIJZIGD -> "het plan is gewijzigd";
                    case TEKST_GEWIJZIGD -> "de tekst is gewijzigd";
                    case INGETROKKEN -> "het voorstel is ingetrokken";
                });
    }
}
