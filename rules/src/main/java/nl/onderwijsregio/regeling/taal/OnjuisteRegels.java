package nl.onderwijsregio.regeling.taal;

import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/** A rule text that is refused, with everything that is wrong in it. */
public final class OnjuisteRegels extends OnbruikbareInvoer {

    private static final long serialVersionUID = 1L;

    private final transient List<Regelfout> fouten;

    public OnjuisteRegels(List<Regelfout> fouten) {
        super(fouten.stream().limit(10).map(Regelfout::toString).collect(Collectors.joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    /** Everything that is wrong, in the order of the text. */
    public List<Regelfout> fouten() {
        return fouten;
    }
}
