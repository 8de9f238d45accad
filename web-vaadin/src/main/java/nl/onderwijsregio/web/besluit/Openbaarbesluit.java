package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.openbaar.Openbaarstand;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Velden;

/** Whether anyone may read a decision, and for the penvoerder the act that makes it so; nothing for others while it is not. */
class Openbaarbesluit extends Div {
    Openbaarbesluit(Openbaarstand stand, boolean mag, Runnable openbaarMaken) {
        if (stand.sinds().isPresent()) {
            Anchor link = new Anchor(stand.adres(), t("voorstel.openbaar.lezen"));
            link.setRouterIgnore(true);
            add(new H2(t("voorstel.openbaar")), new Paragraph(t("voorstel.openbaar.sinds", "moment", stand.sinds().get())), new Paragraph(link));
        } else if (mag) {
            add(new H2(t("voorstel.openbaar")), new Paragraph(t("voorstel.openbaar.uitleg")), Knop.rij(Knop.gewoon(t("voorstel.openbaar.doen"),
                    () -> Velden.vraag(t("voorstel.openbaar.vraag"), t("voorstel.openbaar.gevolg"), t("voorstel.openbaar.doen"), openbaarMaken).open())));
        }
    }
}
