package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.beoordeling.Beoordelingsbeeld;
import nl.onderwijsregio.beoordeling.Criterium;
import nl.onderwijsregio.beoordeling.Oordeelopgave;

/** All criteria with their scores and reasons, and the source of the criteria. */
class Oordeelvelden extends Div {
    private final List<Criteriumveld> velden = new ArrayList<>();

    /** @param naast whether to show what each assessor found alone */
    Oordeelvelden(Beoordelingsbeeld beeld, Oordeelopgave opgave, boolean naast) {
        Paragraph bron = new Paragraph(t("beoordeling.bron", "bron", beeld.criteria().getFirst().bron()));
        bron.addClassName("klein");
        add(bron);
        for (Criterium c : beeld.criteria()) {
            Criteriumveld veld = new Criteriumveld(c, velden.size() + 1, opgave.over(c.code()), naast ? naast(beeld, c) : "");
            velden.add(veld);
            add(veld);
        }
    }

    private static String naast(Beoordelingsbeeld beeld, Criterium c) {
        return beeld.oordelen().stream().filter(o -> o.oordeel() != null).map(o -> o.oordeel().over(c.code()).map(e -> t("beoordeling.naast", "wie", o.gebruiker(), "score",
                Beoordelingzin.score(e.score()), "reden", e.reden())).orElse("")).collect(Collectors.joining(" "));
    }

    Oordeelopgave opgave() {
        return new Oordeelopgave(velden.stream().map(Criteriumveld::oordeel).toList());
    }
}
