package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.document.Documentvorm;
import nl.onderwijsregio.web.kader.Bestandslink;

/** Links that hand out the plan as a document, in each form there is; made only when asked for. */
class Documentlinks extends Paragraph {
    /** @param wat what the links are of, for who hears only the link: "versie 6" */
    Documentlinks(String wat, SerializableFunction<Documentvorm, Bestand> maken) {
        addClassName("documentlinks");
        add(new Span(t("plan.document.downloaden")));
        for (Documentvorm vorm : Documentvorm.values()) {
            Bestandslink link = new Bestandslink(t("plan.document." + vorm.name()), () -> maken.apply(vorm));
            link.setAriaLabel(t("plan.document.link", "vorm", t("plan.document." + vorm.name()), "wat", wat));
            add(link);
        }
    }
}
