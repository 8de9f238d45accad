package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Omgeving;

/** Strip that says this is a demonstration and, when the clock was set, on which day it stands. */
class Proefmelding extends Section {
    Proefmelding(Klok klok) {
        addClassName("proefmelding");
        getElement().setAttribute("aria-label", t("voet.proef"));
        boolean demo = Omgeving.isDemo();
        setVisible(demo);
        if (demo) {
            setText(klok.begindag().isPresent() ? t("kader.proef.klok", "datum", LocalDate.now(klok.clock())) : t("kader.proef"));
        }
    }
}
