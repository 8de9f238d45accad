package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/** Asking the facts of an application in fields, and explaining a verdict. The calculator does both; who else needs them comes in here. */
public interface Feitenwerk {

    /** The questions about that text, which stands in the register; in force or not. */
    Feitenvelden velden(String kop, Regelregister register, Regelversie versie);

    /** The amount line by line, and every requirement with its article. */
    Component uitleg(Beoordeling beoordeling);

    /** Fields that give the facts of an application. */
    interface Feitenvelden {
        /** To put on the page. */
        Component blok();

        /** The facts; empty with lines in the list when something is wrong. */
        Optional<Aanvraagfeiten> feiten(Foutenlijst fouten);
    }
}
