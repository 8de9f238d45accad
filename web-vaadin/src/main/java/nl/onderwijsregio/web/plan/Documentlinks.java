package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.document.Documentvorm;
import nl.onderwijsregio.plan.uitwissel.Uitwisselvorm;
import nl.onderwijsregio.web.kader.Bestandslink;

/** Links that hand out the plan as a file, in each form there is: documents for people, then data for programs. Made only when asked for. */
class Documentlinks extends Paragraph {
    /** @param wat what the links are of, for who hears only the link: "versie 6" */
    Documentlinks(String wat, SerializableFunction<Documentvorm, Bestand> maken, SerializableFunction<Uitwisselvorm, Bestand> uitwisselen) {
        this();
        for (Documentvorm vorm : Documentvorm.values()) {
            link(wat, vorm.name(), () -> maken.apply(vorm));
        }
        uitwisselen(wat, uitwisselen);
    }

    private Documentlinks() {
        addClassName("documentlinks");
        add(new Span(t("plan.document.downloaden")));
    }

    /** The links to data for programs only. */
    static Documentlinks gegevens(String wat, SerializableFunction<Uitwisselvorm, Bestand> uitwisselen) {
        Documentlinks links = new Documentlinks();
        links.uitwisselen(wat, uitwisselen);
        return links;
    }

    private void uitwisselen(String wat, SerializableFunction<Uitwisselvorm, Bestand> uitwisselen) {
        for (Uitwisselvorm vorm : Uitwisselvorm.values()) {
            link(wat, vorm.name(), () -> uitwisselen.apply(vorm));
        }
    }

    private void link(String wat, String vorm, SerializableSupplier<Bestand> bestand) {
        Bestandslink link = new Bestandslink(t("plan.document." + vorm), bestand);
        link.setAriaLabel(t("plan.document.link", "vorm", t("plan.document." + vorm), "wat", wat));
        add(link);
    }
}
