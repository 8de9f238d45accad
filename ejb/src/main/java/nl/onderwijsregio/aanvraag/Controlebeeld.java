package nl.onderwijsregio.aanvraag;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.besluit.Uitslag;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.regeling.Beoordeling;

/**
 * What is checked before submitting.
 *
 * @param tegen what stands in the way; empty means submitting is possible
 * @param letOp what one should know
 * @param beoordeling what the rules find now; null when the region has no composition
 * @param penvoerder name of the bestuur that applies for all; null when none was named
 * @param besluit the decision that stands for the present content; null when there is none
 * @param moment when this was checked
 * @param vensterOpen whether submitting is possible at that moment as far as the clock goes
 */
public record Controlebeeld(Planbeeld plan, List<Belemmering> tegen, List<Belemmering> letOp, Beoordeling beoordeling, String penvoerder,
        Uitslag besluit, Tekenstand tekenstand, Instant moment, boolean vensterOpen) implements Serializable {

    public Controlebeeld {
        tegen = List.copyOf(tegen);
        letOp = List.copyOf(letOp);
    }

    public boolean magIndienen() {
        return tegen.isEmpty();
    }
}
