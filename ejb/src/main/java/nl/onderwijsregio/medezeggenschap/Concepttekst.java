package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What stands in a draft view; choice and day may still be null. A point is one line. */
public record Concepttekst(Strekking strekking, String toelichting, List<String> punten, LocalDate vergaderdatum) implements Serializable {
    public Concepttekst {
        toelichting = Tekst.schoon(toelichting);
        punten = punten.stream().map(p -> Tekst.schoon(p.replaceAll("\\R", " "))).filter(p -> !p.isEmpty()).toList();
        if (punten.stream().mapToInt(String::length).sum() > 19000) {
            throw new IllegalArgumentException("Houd de punten samen korter dan 19.000 tekens.");
        }
    }
}
