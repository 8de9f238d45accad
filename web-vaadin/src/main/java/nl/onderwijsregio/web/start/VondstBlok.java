package nl.onderwijsregio.web.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import nl.onderwijsregio.regio.openbaar.Gemeentevondst;
import nl.onderwijsregio.regio.openbaar.Vondst;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Takenlijst;

/** What a search found: regions by name, gemeenten with the regions that have them. */
class VondstBlok extends Section {
    VondstBlok(String gezocht, Vondst vondst) {
        addClassName("vondst");
        H2 kop = new H2(t("zoek.gevonden", "tekst", gezocht));
        Div hoorbaar = new Div(kop);
        hoorbaar.getElement().setAttribute("role", "status");
        add(hoorbaar);
        if (vondst.isLeeg()) {
            add(niets(gezocht, vondst));
        }
        if (!vondst.regios().isEmpty()) {
            add(new H3(t("zoek.regios", "aantal", vondst.regios().size())), Regiolijst.van(vondst.regios()));
        }
        if (!vondst.gemeenten().isEmpty()) {
            add(new H3(t("zoek.gemeenten", "aantal", vondst.gemeenten().size())));
            vondst.gemeenten().forEach(this::gemeente);
        }
    }

    private static LegeStaat niets(String gezocht, Vondst vondst) {
        return vondst.bedoelt().map(naam -> new LegeStaat(t("zoek.niets-bedoelt", "tekst", gezocht),
                        new Anchor("/?zoek=" + URLEncoder.encode(naam, UTF_8), t("zoek.bedoelt", "naam", naam))))
                .orElseGet(() -> new LegeStaat(t("zoek.niets", "tekst", gezocht), new Anchor("/regios", t("zoek.alle"))));
    }

    private void gemeente(Gemeentevondst gemeente) {
        Span naam = new Span(gemeente.naam() + (gemeente.provincie() == null ? "" : " (" + gemeente.provincie() + ")"));
        naam.addClassName("taak-naam");
        if (gemeente.regios().isEmpty()) {
            add(new Paragraph(naam, new Span(" " + t("zoek.gemeente-geen-regio"))));
        } else {
            Takenlijst regios = Regiolijst.van(gemeente.regios());
            add(new Paragraph(naam, new Span(" " + t("zoek.gemeente-in"))), regios);
        }
    }
}
