package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What other features ask of decisions. Joins the transaction of the caller. */
@ApplicationScoped
public class Besluiten {
    @Inject
    StemrondeRepository rondes;
    @Inject
    Stemtelling telling;
    @Inject
    Clock klok;

    /**
     * The result that stands for exactly this frozen version: adopted by all three chambers. A vote whose closing moment has come is
     * counted first. A later vote on the same version that was not adopted takes the decision away.
     */
    public Optional<Uitslag> geldtVoor(long planVersieId) {
        rondes.teTellenOver(planVersieId, klok.instant()).forEach(telling::tellen);
        return rondes.over(planVersieId).stream().map(Stemronde::uitslag).flatMap(Optional::stream)
                .filter(u -> u.uitkomst() != Stemuitkomst.TELT_NIET).findFirst().filter(Uitslag::isAangenomen);
    }
}
