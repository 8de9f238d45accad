package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /**
     * The results that stand for a plan, by the SHA-256 of the content they are about; as {@link #geldtVoor} for each of its versions, with
     * a number of queries that does not depend on how many there are.
     */
    public Map<String, Uitslag> geldend(long regioId, long planId) {
        telling.bijwerken(regioId);
        Map<String, Uitslag> laatste = new LinkedHashMap<>();
        rondes.vanPlan(planId).stream().map(Stemronde::uitslag).flatMap(Optional::stream).filter(u -> u.uitkomst() != Stemuitkomst.TELT_NIET)
                .forEach(u -> laatste.putIfAbsent(u.voorstel().sha256(), u));
        laatste.values().removeIf(u -> !u.isAangenomen());
        return laatste;
    }
}
