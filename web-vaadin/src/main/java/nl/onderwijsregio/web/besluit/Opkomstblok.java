package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.onderwijsregio.besluit.Aanwezige;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.web.kader.Meetbalk;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Before closing: who voted, per chamber, and how many are needed. Nothing about how. */
class Opkomstblok extends Div {
    Opkomstblok(Rondebeeld beeld) {
        add(new H2(t("besluit.ronde.wie")));
        if (beeld.regel().status() == Rondestatus.OPEN) {
            add(new Paragraph(t("besluit.ronde.geen-tussenstand")));
        }
        add(new Kamers(kamer -> {
            List<Aanwezige> in = beeld.aanwezigen().stream().filter(a -> a.kamer() == kamer).toList();
            long gestemd = in.stream().filter(a -> a.gestemdOp() != null).count();
            int nodig = beeld.regel(kamer).quorumNodig(in.size());
            return new Component[] {new Meetbalk(t("besluit.ronde.gestemd"), gestemd, in.size()).kamer(RondeView.pad(kamer))
                    .drempel(nodig, t("besluit.ronde.nodig", "nodig", nodig)), new Paragraph(Kamerzin.drempel(beeld.regel(kamer).drempel())),
                lijst(in)};
        }));
    }

    private static UnorderedList lijst(List<Aanwezige> in) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("aanwezigen");
        for (Aanwezige a : in) {
            Span stand = new Span(a.gestemdOp() == null ? t("besluit.ronde.nog-niet") : Opmaak.nu().moment(a.gestemdOp()));
            stand.addClassName("klein");
            lijst.add(new ListItem(new Span(a.partijNaam()), stand));
        }
        return lijst;
    }
}
