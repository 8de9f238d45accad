package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.tekst.Opmaak;

/** "Mijn deadlines": the next 90 days. */
class DeadlinesBlok extends Kaart {
    /** @param waar the region, or the party when the mandaat reaches all regions */
    DeadlinesBlok(List<Deadline> deadlines, String waar, Instant nu) {
        super(t("wacht.deadlines"));
        if (deadlines.isEmpty()) {
            add(new Paragraph(t("wacht.deadlines.geen")));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("datumlijst");
        for (Deadline deadline : deadlines) {
            Span dag = new Span(deadline.uur() == null ? Opmaak.nu().termijn(deadline.dag())
                    : Opmaak.nu().termijn(deadline.dag().atTime(deadline.uur())));
            dag.addClassName("klein");
            lijst.add(new ListItem(dag, new Span(zin(deadline))));
        }
        add(lijst, new Paragraph(Agendalink.van(deadlines.stream().map(d -> Agendalink.afspraak(d, waar)), nu)));
    }

    static String zin(Deadline deadline) {
        return t(deadline.sleutel(), deadline.waarden());
    }
}
