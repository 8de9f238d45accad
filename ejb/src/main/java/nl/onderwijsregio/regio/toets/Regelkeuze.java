package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.Samenstelling;

/** Which text of the regeling holds for a composition, and the legal reference dates in that text. */
@ApplicationScoped
public class Regelkeuze {
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    /** The text with that date; the beslistekst of today when there is no composition yet (null). */
    public Regelversie versie(String regelversie) {
        return regelversie == null ? regelingen.actueel().beslistekst(Samenstelling.LDNOR_2025, LocalDate.now(klok))
                : regelingen.actueel().versie(Samenstelling.LDNOR_2025, LocalDate.parse(regelversie));
    }

    /** The legal reference dates in that text. */
    public Teldata teldata(String regelversie) {
        return teldata(versie(regelversie));
    }

    /** The legal reference dates in this text, in force or not. */
    static Teldata teldata(Regelversie versie) {
        var parameters = versie.parameters();
        return new Teldata(parameters.datum("teldatum.po").orElseThrow(), parameters.datum("teldatum.vo").orElseThrow());
    }
}
