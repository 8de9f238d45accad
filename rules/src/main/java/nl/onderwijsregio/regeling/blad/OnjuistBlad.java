package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/** A worksheet or JSON that is refused, with everything that is wrong in it. Nothing of it is used. */
public final class OnjuistBlad extends OnbruikbareInvoer {

    private static final long serialVersionUID = 1L;
    private static final int HOOGSTENS_GEMELD = 20;

    private final transient List<Bladfout> fouten;

    OnjuistBlad(List<Bladfout> fouten) {
        this(fouten, null);
    }

    OnjuistBlad(Bladplaats plaats, String melding) {
        this(List.of(new Bladfout(plaats, melding)), null);
    }

    OnjuistBlad(String melding) {
        this(Bladplaats.BESTAND, melding);
    }

    OnjuistBlad(String melding, Throwable oorzaak) {
        this(List.of(new Bladfout(Bladplaats.BESTAND, melding)), oorzaak);
    }

    private OnjuistBlad(List<Bladfout> fouten, Throwable oorzaak) {
        super(String.join("\n", eerste(fouten)));
        this.fouten = fouten.stream().distinct().toList();
        if (oorzaak != null) {
            initCause(oorzaak);
        }
    }

    private static List<String> eerste(List<Bladfout> fouten) {
        List<String> alle = fouten.stream().distinct().map(Bladfout::toString).toList();
        List<String> eerste = new ArrayList<>(alle.subList(0, Math.min(alle.size(), HOOGSTENS_GEMELD)));
        if (alle.size() > eerste.size()) {
            eerste.add("En nog " + (alle.size() - eerste.size()) + " andere.");
        }
        return eerste;
    }

    /** Everything that is wrong. */
    public List<Bladfout> fouten() {
        return fouten;
    }
}
