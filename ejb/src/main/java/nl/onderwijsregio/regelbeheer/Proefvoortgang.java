package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;

/**
 * How far a trial is.
 *
 * @param gedaan regions done
 * @param totaal regions to do; 0 when none is running
 * @param gestopt whether the last one was stopped or failed: nothing of it was kept
 */
public record Proefvoortgang(int gedaan, int totaal, boolean gestopt) implements Serializable {
    static final Proefvoortgang GEEN = new Proefvoortgang(0, 0, false);

    public boolean isBezig() {
        return totaal > 0;
    }
}
