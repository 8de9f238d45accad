package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What happened, newest first: when, who on behalf of whom, what. */
public class Tijdlijn extends OrderedList {
    public Tijdlijn() {
        addClassName("tijdlijn");
        getElement().setAttribute("reversed", true);
    }

    public Tijdlijn gebeurtenis(Instant moment, String wie, String wat, Component... extra) {
        Span wanneer = new Span(Opmaak.nu().moment(moment));
        wanneer.addClassName("tijdlijn-moment");
        Span persoon = new Span(wie);
        persoon.addClassName("tijdlijn-wie");
        Div regel = new Div(new Span(wat));
        regel.add(extra);
        add(new ListItem(wanneer, regel, persoon));
        return this;
    }
}
