package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;

/** Where this page stands: region or portal, the pages above, this page. */
class Kruimelpad extends Nav {
    Kruimelpad(Gemachtigde wie, List<Kruimel> kruimels, String hier) {
        addClassName("kruimelpad");
        getElement().setAttribute("aria-label", t("kader.kruimelpad"));
        OrderedList lijst = new OrderedList();
        String boven = wie.regioNaam() == null ? t("portaal." + wie.portaal().name()) : wie.regioNaam();
        lijst.add(new ListItem(new Anchor(Adres.van(wie), boven)));
        kruimels.forEach(k -> lijst.add(new ListItem(new Anchor(k.adres(), k.tekst()))));
        Span laatste = new Span(hier);
        laatste.getElement().setAttribute("aria-current", "page");
        lijst.add(new ListItem(laatste));
        add(lijst);
    }
}
