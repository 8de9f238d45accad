package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import nl.onderwijsregio.plan.Opmaak;
import nl.onderwijsregio.web.kader.LegeStaat;

/** A section to read. The text was sanitised when it was saved and is sanitised once more here. */
final class Leestekst {
    private Leestekst() {}

    static Component van(String opmaak) {
        String schoon = Opmaak.schoon(opmaak);
        return schoon.isEmpty() ? new LegeStaat(t("plan.onderdeel.leeg")) : new Html("<div class=\"lees\">" + schoon + "</div>");
    }
}
