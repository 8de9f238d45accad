package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.time.LocalDate;

/** Rows of the historical overview in its long form: one per vestiging and school year, the vestiging repeated. */
final class Langlezer implements Rijlezer {
    private final Leescontext context;
    private LocalDate laatste;

    Langlezer(Leescontext context) {
        this.context = context;
    }

    @Override
    public void lees(Rij rij) throws Rijweigering, SQLException {
        Vestigingscode code = Vestiginglezer.code(rij);
        LocalDate dag = Tellinglezer.telling(rij, code, "SCHOOLJAAR");
        Leerlingaantal aantal = Vestiginglezer.aantal(rij, code, Kop.AANTAL);
        String sector = context.soort().sector();
        context.stage().vestiging(rij.nummer(), Vestiginglezer.vestiging(context, rij, code, sector));
        context.stage().telling(rij.nummer(), code, dag, sector, aantal, false);
        laatste = laatste == null || dag.isAfter(laatste) ? dag : laatste;
    }

    @Override
    public LocalDate peildatum() {
        return laatste;
    }
}
