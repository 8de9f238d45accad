package nl.onderwijsregio.web.rekenen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelversie;

/**
 * A question worked out.
 *
 * @param gemeenten names of the gemeenten whose vestigingen were counted
 */
record Rekensom(Regelversie versie, Aanvraagfeiten feiten, Beoordeling beoordeling, List<String> gemeenten) {
    Optional<BigDecimal> bedrag() {
        return beoordeling.bedrag();
    }

    LocalDate op() {
        return feiten.op();
    }
}
