package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.voorbeeld.Herkomstregel;

/** Says from whose plan a part was taken over. */
class Herkomstzin extends Paragraph {
    Herkomstzin(Herkomstregel herkomst) {
        super((herkomst.deel().startsWith("A-") ? herkomst.deel() + ": " : "") + t("planvoorbeeld.herkomst", "regio", herkomst.regio(), "versie", herkomst.versie(), "vingerafdruk", herkomst.vingerafdruk().kort(), "moment", herkomst.moment()));
        addClassName("klein");
        getElement().setAttribute("title", "SHA-256 " + herkomst.vingerafdruk().sha256());
    }

    /** Of the activities that were taken over. */
    static List<Component> activiteiten(Map<String, Herkomstregel> herkomst) {
        return herkomst.values().stream().filter(h -> h.deel().startsWith("A-")).<Component>map(Herkomstzin::new).toList();
    }
}
