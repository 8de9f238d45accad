package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.onderwijsregio.beoordeling.Criterium;
import nl.onderwijsregio.beoordeling.Criteriumoordeel;
import nl.onderwijsregio.beoordeling.Score;

/** A score with its reason on one criterium. */
class Criteriumveld extends Div {
    private final Criterium criterium;
    private final Select<Score> score = new Select<>();
    private final TextArea reden = new TextArea(t("beoordeling.reden"));

    /** @param uitleg what stands between the criterium and the fields; empty for nothing */
    Criteriumveld(Criterium criterium, int nummer, Optional<Criteriumoordeel> oordeel, String uitleg) {
        this.criterium = criterium;
        addClassName("formulier");
        score.setLabel(t("beoordeling.score"));
        score.setItems(Score.values());
        score.setEmptySelectionAllowed(true);
        score.setEmptySelectionCaption(t("beoordeling.score.nog-niet"));
        score.setItemLabelGenerator(s -> s == null ? t("beoordeling.score.nog-niet") : Beoordelingzin.score(s));
        reden.setMaxLength(4_000);
        reden.setWidthFull();
        oordeel.ifPresent(o -> {
            score.setValue(o.score());
            reden.setValue(o.reden());
        });
        add(new H3(t("beoordeling.criterium", "nummer", nummer)), new Paragraph(criterium.tekst()));
        if (!uitleg.isEmpty()) {
            add(new Paragraph(uitleg));
        }
        add(score, reden);
    }

    Criteriumoordeel oordeel() {
        return new Criteriumoordeel(criterium.code(), score.getValue(), reden.getValue());
    }
}
