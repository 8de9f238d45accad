package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.onderwijsregio.plan.Planprobleem;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.kader.BevindingRegel.Oordeel;

/** What needs attention in this section. */
class Toetspaneel extends Div {
    Toetspaneel(List<Planprobleem> problemen) {
        toon(problemen);
    }

    void toon(List<Planprobleem> problemen) {
        removeAll();
        add(new H2(t("plan.toets", "aantal", problemen.size())));
        if (problemen.isEmpty()) {
            add(new Paragraph(t("plan.toets.niets")));
        } else {
            add(BevindingRegel.lijst(problemen.stream().map(p -> new BevindingRegel(p.isFout() ? Oordeel.VOLDOET_NIET : Oordeel.LET_OP, Planzinnen.probleem(p)))
                    .toArray(BevindingRegel[]::new)));
        }
    }
}
