package nl.onderwijsregio.web.omroep;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.omroep.Vraagregel;
import nl.onderwijsregio.web.kader.Alineas;

/** Words of messages and questions. */
final class Omroepzin {
    private Omroepzin() {}

    /** A question with its answer; the region is in the heading. */
    static Div vraag(Vraagregel v) {
        Paragraph moment = new Paragraph(t("omroep.vraag.gesteld", "moment", v.gesteldOp()));
        moment.addClassName("klein");
        Div deel = new Div(new H3(t("omroep.vraag.van", "regio", v.regioNaam())), moment, new Alineas(v.tekst()));
        deel.addClassName("adviespunt");
        if (v.isBeantwoord()) {
            Paragraph antwoord = new Paragraph(t("omroep.antwoord.op", "moment", v.beantwoordOp()));
            antwoord.addClassName("taak-naam");
            deel.add(antwoord, new Alineas(v.antwoord()));
        } else {
            deel.add(new Paragraph(t("omroep.antwoord.nog-niet")));
        }
        return deel;
    }
}
