package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a voter fills in.
 *
 * @param toelichting why, or the remark; asked with a vote against, an objection and a remark, else null when nothing was written
 * @param oplossing what would resolve the objection; null when nothing was written, and with every other choice
 */
public record Stemopgave(Keuze keuze, String toelichting, String oplossing) implements Serializable {
    private static final int LANGSTE = 4_000;

    public Stemopgave {
        Objects.requireNonNull(keuze, "keuze");
        toelichting = tekst(toelichting);
        oplossing = keuze == Keuze.BEZWAAR ? tekst(oplossing) : null;
    }

    private static String tekst(String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return null;
        }
        if (tekst.strip().length() > LANGSTE) {
            throw new IllegalArgumentException("Schrijf uw toelichting in hoogstens 4.000 tekens.");
        }
        return tekst.strip();
    }

    /** The same as the rule of the chamber knows it: without words in a secret chamber, for they tell who wrote them. Refuses what cannot be voted under it. */
    Stemopgave volgens(Kamer kamer, Drempel drempel, boolean geheim) {
        eis(drempel.keuzes().contains(keuze), BesluitReden.KEUZE_PAST_NIET, "kamer", kamer);
        if (geheim) {
            return new Stemopgave(keuze, null, null);
        }
        eis(keuze != Keuze.TEGEN || toelichting != null, BesluitReden.TEGENSTEM_ZONDER_REDEN);
        eis(keuze != Keuze.BEZWAAR || toelichting != null, BesluitReden.BEZWAAR_ZONDER_REDEN);
        eis(keuze != Keuze.KANTTEKENING || toelichting != null, BesluitReden.KANTTEKENING_LEEG);
        return this;
    }
}
