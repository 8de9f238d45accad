package nl.onderwijsregio.signaal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A poll as a consulent makes it.
 *
 * @param keuzes two to six different ones
 * @param sluitOp last day to answer
 */
public record Peilingopgave(String vraag, List<String> keuzes, LocalDate sluitOp, boolean metToelichting) implements Serializable {
    static final int MEEST = 6;

    public Peilingopgave {
        vraag = Signaaltekst.vereist(vraag, 300, "Schrijf uw vraag op.");
        keuzes = keuzes.stream().filter(k -> k != null && !k.isBlank()).map(k -> Signaaltekst.vereist(k, 100, "")).distinct().toList();
        if (keuzes.size() < 2 || keuzes.size() > MEEST) {
            throw new IllegalArgumentException("Schrijf twee tot zes verschillende antwoorden op, elk op een eigen regel.");
        }
        if (sluitOp == null) {
            throw new IllegalArgumentException("Vul de laatste dag in, bijvoorbeeld 4-12-2026.");
        }
    }
}
