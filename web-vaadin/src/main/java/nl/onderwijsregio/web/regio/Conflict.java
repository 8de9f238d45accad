package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.WeigeringBlok;

/** Somebody else was earlier: says who changed what, and that the own change is not lost. */
class Conflict extends Melding {
    Conflict(String wat, Weigering weigering) {
        super(Soort.FOUT, WeigeringBlok.zin(weigering));
        uitleg(t("regio.conflict.uw-wijziging", "wat", wat));
    }

    /** Whether an unresolved conflict stands at that place. */
    static boolean staatBij(HasComponents plaats) {
        return ((Component) plaats).getChildren().anyMatch(Conflict.class::isInstance);
    }
}
