package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;

/** Which text of the regeling holds for a composition, and the legal reference dates in that text. */
@ApplicationScoped
public class Regelkeuze {
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    /** The text with that date; the beslistekst of today when there is no composition yet (null). */
    public Regelversie versie(String regeling, String regelversie) {
        return regelversie == null ? regelingen.actueel().beslistekst(regeling, LocalDate.now(klok))
                : regelingen.actueel().versie(regeling, LocalDate.parse(regelversie));
    }

    /** The legal reference dates in that text. */
    public Teldata teldata(String regeling, String regelversie) {
        return teldata(versie(regeling, regelversie));
    }

    /** The legal reference dates in this text, in force or not. A regeling that counts nobody has none: then the first day of its activities. */
    static Teldata teldata(Regelversie versie) {
        var parameters = versie.parameters();
        LocalDate anders = parameters.datum("activiteiten.van").orElseThrow();
        return new Teldata(parameters.datum("teldatum.po").orElse(anders), parameters.datum("teldatum.vo").orElse(anders));
    }
}
