package nl.onderwijsregio.overleg;

import java.io.Serializable;

/**
 * A point for an agenda as somebody fills it in.
 *
 * @param stemrondeId the vote it is about; null for none
 * @param planVersieId the frozen version that lies on the table; null for none
 * @param voorstelversieId the version of a proposal that lies on the table; null for none
 */
public record Puntopgave(Puntsoort soort, String onderwerp, String toelichting, Long stemrondeId, Long planVersieId, Long voorstelversieId) implements Serializable {
    /** Longest subject. */
    public static final int ONDERWERP = 200;
    /** Longest explanation. */
    public static final int TOELICHTING = 2000;

    public Puntopgave {
        if (soort == null) {
            throw new IllegalArgumentException("Kies of u informeert, bespreekt of besluit.");
        }
        onderwerp = Regeltekst.vereist(onderwerp, ONDERWERP, "het onderwerp").replaceAll("\\s+", " ");
        toelichting = Regeltekst.schoon(toelichting, TOELICHTING, "de toelichting");
    }

    /** Without a proposal of a partner. */
    public Puntopgave(Puntsoort soort, String onderwerp, String toelichting, Long stemrondeId, Long planVersieId) {
        this(soort, onderwerp, toelichting, stemrondeId, planVersieId, null);
    }
}
