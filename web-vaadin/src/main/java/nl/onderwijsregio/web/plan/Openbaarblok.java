package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.onderwijsregio.openbaar.Openbaarstand;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Velden;

/** After submission: whether anyone may read the plan, and for the penvoerder the act that makes it so. */
class Openbaarblok extends Div {
    Openbaarblok(Openbaarstand stand, boolean mag, Runnable openbaarMaken) {
        add(new H2(t("openbaar.kop")));
        if (stand.sinds().isPresent()) {
            Anchor link = new Anchor(stand.adres(), t("openbaar.lezen"));
            link.setRouterIgnore(true);
            add(new Paragraph(t("openbaar.sinds", "moment", stand.sinds().get())), new Paragraph(link));
        } else {
            add(new Paragraph(t(mag ? "openbaar.uitleg" : "openbaar.uitleg.lezer")));
            if (mag) {
                add(Knop.rij(Knop.gewoon(t("openbaar.doen"), () -> Velden.vraag(t("openbaar.vraag"), t("openbaar.gevolg"), t("openbaar.doen"), openbaarMaken).open())));
            }
        }
    }
}
