package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.time.LocalDate;

/** Rows with a count per vestiging, year and type of education, and nothing else about the vestiging. */
final class Tellinglezer implements Rijlezer {
    private final Leescontext context;
    private LocalDate laatste;

    Tellinglezer(Leescontext context) {
        this.context = context;
    }

    @Override
    public void lees(Rij rij) throws Rijweigering, SQLException {
        Vestigingscode code = Vestiginglezer.code(rij);
        LocalDate dag = telling(rij, code, "PEILJAAR");
        context.stage().telling(rij.nummer(), code, dag, context.soort().sector(), Vestiginglezer.aantal(rij, code, Kop.AANTAL), false);
        laatste = laatste == null || dag.isAfter(laatste) ? dag : laatste;
    }

    /** 1 October of a year or of the first year of a school year (2023, 2023-2024, 2023/2024). */
    static LocalDate telling(Rij rij, Vestigingscode code, String kolom) throws Rijweigering {
        String cel = rij.ruw(kolom);
        if (!cel.matches("(19|20)\\d\\d([-/](19|20)?\\d\\d)?")) {
            throw new Rijweigering(rij.inBestand(kolom), cel, code.waarde(), "geen jaar of schooljaar, zoals 2023 of 2023-2024");
        }
        return Peildatum.telling(Integer.parseInt(cel.substring(0, 4)));
    }

    @Override
    public LocalDate peildatum() {
        return laatste;
    }
}
