package nl.onderwijsregio.web.regelbeheer;

import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.regelbeheer.Regelconceptbeeld;
import nl.onderwijsregio.regelbeheer.Conceptstatus;

/** What the parts of the page of a version know: whose it is, who is looking, and how an act is tried. */
record Versieonderdeel(Regelconceptbeeld beeld, MandaatId mandaat, String gebruiker, BiConsumer<Div, Runnable> act) {

    long id() {
        return beeld.concept().id();
    }

    /** Whether the reader wrote it and may still change it. */
    boolean magWijzigen() {
        Conceptstatus status = beeld.concept().status();
        return isVanMij() && status.isOpen();
    }

    boolean isVanMij() {
        return beeld.concept().auteur().equalsIgnoreCase(gebruiker);
    }
}
