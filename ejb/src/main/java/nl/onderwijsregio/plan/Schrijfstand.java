package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who works in a section at this moment, seen from one tab.
 *
 * @param sessie the tab that sees it
 * @param allen everybody who is here, this tab included
 * @param pen the tab that holds the pen; null when nobody does
 * @param penSinds since when; null when nobody does
 * @param versie the newest saved state of the text
 */
public record Schrijfstand(String sessie, List<Medeschrijver> allen, String pen, Instant penSinds, int versie) implements Serializable {
    public Schrijfstand {
        allen = List.copyOf(allen);
    }

    /** Whether this tab holds the pen. */
    public boolean isMijn() {
        return sessie.equals(pen);
    }

    /** Whose tab this is. */
    Optional<String> gebruiker() {
        return allen.stream().filter(m -> m.sessie().equals(sessie)).map(Medeschrijver::gebruiker).findFirst();
    }

    Schrijfstand metVersie(int andere) {
        return new Schrijfstand(sessie, allen, pen, penSinds, andere);
    }

    /** Who holds the pen in another tab, possibly of the same person; empty when this tab does or nobody does. */
    public Optional<Medeschrijver> penhouder() {
        return isMijn() ? Optional.empty() : allen.stream().filter(m -> m.sessie().equals(pen)).findFirst();
    }

    /** The names of the other people who are here. */
    public List<String> anderen(String eigenNaam) {
        return allen.stream().map(Medeschrijver::gebruiker).filter(naam -> !naam.equals(eigenNaam)).distinct().sorted().toList();
    }
}
