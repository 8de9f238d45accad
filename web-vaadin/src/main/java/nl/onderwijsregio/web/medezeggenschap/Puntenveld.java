package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.web.kader.Knop;

/** Points of a view: one field each, as many as needed. An empty one does not count. */
class Puntenveld extends Div {
    private final List<TextArea> velden = new ArrayList<>();
    private final Div lijst = new Div();

    Puntenveld(List<String> punten) {
        add(lijst, Knop.rij(Knop.klein(t("medezeggenschap.punt.toevoegen"), () -> toevoegen("").focus())));
        punten.forEach(this::toevoegen);
        if (punten.isEmpty()) {
            toevoegen("");
        }
    }

    private TextArea toevoegen(String tekst) {
        TextArea veld = new TextArea(t("medezeggenschap.punt", "nummer", velden.size() + 1));
        veld.setHelperText(t("medezeggenschap.punt.hint"));
        veld.setMaxLength(4000);
        veld.setWidthFull();
        veld.setValue(tekst);
        velden.add(veld);
        lijst.add(veld);
        return veld;
    }

    List<String> punten() {
        return velden.stream().map(TextArea::getValue).filter(p -> !p.isBlank()).toList();
    }
}
