package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.time.LocalDate;

/** Reads the rows of one kind of file into the staging area. */
interface Rijlezer {
    /** Takes one row, or refuses it without having staged anything of it. */
    void lees(Rij rij) throws Rijweigering, SQLException;

    /** After the last row: remarks about the whole file. */
    default void klaar() throws SQLException {}

    /** The reference date, when only the rows could tell; else null. */
    default LocalDate peildatum() {
        return null;
    }

    static Rijlezer voor(Leescontext context, Kop kop) {
        return switch (context.soort().doel()) {
            case GEMEENTE -> rij -> Gebiedlezers.gemeente(context, rij);
            case GRENS -> rij -> Gebiedlezers.grens(context, rij);
            case BESTUUR -> rij -> Gebiedlezers.bestuur(context, rij);
            case VESTIGING -> switch (context.soort()) {
                case PO_TELLING -> new Tellinglezer(context);
                case PO_HISTORIE_LANG -> new Langlezer(context);
                default -> new Vestiginglezer(context, kop);
            };
            case OMTREK, GEEN -> throw new IllegalArgumentException(context.soort() + " heeft geen rijen");
        };
    }
}
