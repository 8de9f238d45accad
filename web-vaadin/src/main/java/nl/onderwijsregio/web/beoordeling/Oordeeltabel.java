package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.beoordeling.Beoordelingsbeeld;
import nl.onderwijsregio.beoordeling.Criterium;
import nl.onderwijsregio.beoordeling.Criteriumoordeel;
import nl.onderwijsregio.beoordeling.Oordeelbeeld;
import nl.onderwijsregio.beoordeling.Oordeelopgave;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Tabel;

/** What was found, criterium by criterium: each assessor, and both together. Shows only what this reader may see. */
class Oordeeltabel extends Div {
    Oordeeltabel(Beoordelingsbeeld beeld) {
        List<Oordeelbeeld> leesbaar = beeld.oordelen().stream().filter(o -> o.oordeel() != null && o.neergelegdOp() != null).toList();
        add(new H2(t("beoordeling.oordelen")));
        if (leesbaar.isEmpty()) {
            add(new Paragraph(t("beoordeling.oordelen.dicht")));
            return;
        }
        Tabel tabel = new Tabel(t("beoordeling.oordelen")).zonderBijschrift().kolom(t("beoordeling.criterium.kop"));
        leesbaar.forEach(o -> tabel.kolom(o.gebruiker()));
        boolean samen = beeld.advies() != null;
        if (samen) {
            tabel.kolom(t("beoordeling.samen.kop"));
        }
        for (Criterium c : beeld.criteria()) {
            Stream<String> alleen = leesbaar.stream().map(o -> cel(o.oordeel(), c));
            tabel.rij(Stream.concat(Stream.concat(Stream.of(c.tekst()), alleen), samen ? Stream.of(cel(beeld.advies().oordeel(), c)) : Stream.empty()).toArray());
        }
        add(tabel);
        if (beeld.adviesOp() != null) {
            add(new H2(t("beoordeling.advies")), new Paragraph(t("beoordeling.advies.staat", "advies", Beoordelingzin.uitspraak(beeld.advies().uitspraak()), "moment", beeld.adviesOp())),
                    new Alineas(beeld.advies().motivering()));
            if (!beeld.advies().gaten().isEmpty()) {
                add(new Paragraph(t("beoordeling.gaten.staan")), new Alineas(beeld.advies().gaten()));
            }
        }
    }

    private static String cel(Oordeelopgave opgave, Criterium c) {
        return opgave.over(c.code()).map(Oordeeltabel::cel).orElse("–");
    }

    private static String cel(Criteriumoordeel o) {
        return Beoordelingzin.score(o.score()) + (o.reden().isEmpty() ? "" : ". " + o.reden());
    }
}
