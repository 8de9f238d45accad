package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What one assessor, or both together, find of an application, criterium by criterium. */
public record Oordeelopgave(List<Criteriumoordeel> oordelen) implements Serializable {
    public Oordeelopgave {
        oordelen = List.copyOf(oordelen);
        if (oordelen.stream().map(Criteriumoordeel::criterium).distinct().count() != oordelen.size()) {
            throw new IllegalArgumentException("Elk criterium heeft één oordeel.");
        }
    }

    /** The judgement on this criterium, empty when there is none. */
    public Optional<Criteriumoordeel> over(String criterium) {
        return oordelen.stream().filter(o -> o.criterium().equals(criterium)).findFirst();
    }
}
