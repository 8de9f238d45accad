package nl.onderwijsregio.signaal;

import java.io.Serializable;

/**
 * What a partner tells about a signal.
 *
 * @param stemrondeId the vote it led to; null when there is none
 */
public record Terugkoppelopgave(Terugkoppelsoort wat, String waarom, Long stemrondeId) implements Serializable {
    public Terugkoppelopgave {
        if (wat == null) {
            throw new IllegalArgumentException("Kies wat er met het signaal gebeurt.");
        }
        waarom = Signaaltekst.vereist(waarom, 2000, "Leg uit waarom.");
    }
}
