package nl.onderwijsregio.signaal;

import java.io.Serializable;

/**
 * A signal as a consulent writes it.
 *
 * @param peilingId the closed poll it comes from; null when it does not
 */
public record Signaalopgave(Signaalthema thema, Signaalplek plek, String wat, Long peilingId) implements Serializable {
    public Signaalopgave {
        if (thema == null) {
            throw new IllegalArgumentException("Kies waar het over gaat.");
        }
        if (plek == null) {
            throw new IllegalArgumentException("Kies in wat voor school u dit hoorde.");
        }
        wat = Signaaltekst.vereist(wat, 2000, "Schrijf op wat u hoorde.");
    }
}
