package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.onderwijsregio.beoordeling.Criterium;
import nl.onderwijsregio.beoordeling.Regiovraagregel;
import nl.onderwijsregio.web.kader.Alineas;

/** The questions to the region with their answers. */
class Vragenblok extends Div {
    Vragenblok(List<Regiovraagregel> vragen, List<Criterium> criteria) {
        add(new H2(t("beoordeling.vragen")));
        if (vragen.isEmpty()) {
            add(new Paragraph(t("beoordeling.vragen.geen")));
        }
        vragen.forEach(v -> add(vraag(v, criteria)));
    }

    static Div vraag(Regiovraagregel v, List<Criterium> criteria) {
        Div deel = new Div();
        deel.addClassName("aanbeveling");
        Paragraph waarover = new Paragraph(criteria.stream().filter(c -> c.code().equals(v.criterium())).findFirst()
                .map(c -> t("beoordeling.vraag.over", "criterium", c.tekst())).orElse(t("beoordeling.vraag.algemeen")));
        waarover.addClassName("klein");
        deel.add(new Paragraph(t("beoordeling.vraag.gesteld", "moment", v.gesteldOp())), waarover, new Alineas(v.tekst()));
        if (v.isBeantwoord()) {
            deel.add(new Paragraph(t("beoordeling.vraag.antwoord", "wie", v.beantwoordDoor(), "moment", v.beantwoordOp())), new Alineas(v.antwoord()));
        } else {
            deel.add(new Paragraph(t("beoordeling.vraag.open")));
        }
        return deel;
    }
}
