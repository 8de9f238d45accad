package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.web.tekst.Teksten;

/** A page to read: heading and numbered parts {@code lees.<naam>.1.kop} and {@code lees.<naam>.1.tekst}, as many as there are. */
abstract class Leespagina extends Div implements HasDynamicTitle {
    private final String naam;

    Leespagina(String naam) {
        this.naam = naam;
        addClassNames("pagina", "smal", "lees");
        add(new H1(t("lees." + naam + ".titel")));
        for (int deel = 1; deel(deel, "tekst").isPresent(); deel++) {
            deel(deel, "kop").ifPresent(kop -> add(new H2(kop)));
            deel(deel, "tekst").ifPresent(tekst -> add(new Paragraph(tekst)));
        }
    }

    private Optional<String> deel(int nummer, String soort) {
        return Teksten.alsBekend("lees." + naam + "." + nummer + "." + soort, Map.of());
    }

    @Override
    public String getPageTitle() {
        return t("lees." + naam + ".titel") + " · " + t("kader.product");
    }
}
