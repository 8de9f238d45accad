package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.aanbeveling.Aanbevelingregel;

/** A recommendation exactly as the region reads it. */
class Aanbevelingkaart extends Div {
    Aanbevelingkaart(Aanbevelingregel a) {
        addClassName("aanbeveling");
        String waarover = a.onderdeel().isEmpty() ? t("aanbeveling.hele-plan") : t("aanbeveling.onderdeel", "letter", a.onderdeel());
        Paragraph soort = new Paragraph(waarover + " · " + t("aanbeveling.soort." + a.soort()) + " · " + t("aanbeveling.gewicht." + a.gewicht()));
        soort.addClassName("klein");
        add(new H3(t("aanbeveling.nummer", "nummer", a.nummer())), soort, new Paragraph(a.tekst()));
        add(new Paragraph(a.reden().isEmpty() ? t("aanbeveling.zonder-reden") : t("aanbeveling.waarom", "reden", a.reden())));
        if (a.opvolging() != null) {
            Paragraph opvolging = new Paragraph(t("aanbeveling.opvolging", "wie", a.opvolgingDoor(), "moment", a.opvolgingOp()) + " " + a.opvolging());
            opvolging.addClassName("opvolging");
            add(opvolging);
        }
    }
}
