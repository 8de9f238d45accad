package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.List;

/** A structured part of a frozen version as a table of text, to print or to compare; the first column is what a row is recognised by. */
public record Deeltabel(String kop, List<String> kolommen, List<List<String>> rijen) implements Serializable {
    public Deeltabel {
        kolommen = List.copyOf(kolommen);
        rijen = rijen.stream().map(List::copyOf).toList();
    }

    /** Each row on one line, what is empty left out. */
    public List<String> regels() {
        return rijen.stream().map(r -> String.join(" · ", r.stream().filter(c -> !c.isEmpty()).toList())).toList();
    }
}
