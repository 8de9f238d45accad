package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.web.kader.Adres;

/** The rounds that are decided on, as links to the same page in another round. */
class Rondekeuze extends Nav {
    private static final List<String> RONDEN = List.of("voorlopers-2023", "onderwijsregio-2024", "ldnor-2025", "ldnor-2026-2029");

    Rondekeuze(Gemachtigde wie, String pad) {
        getElement().setAttribute("aria-label", t("beoordeling.ronden"));
        addClassName("knoppenrij");
        for (String ronde : RONDEN) {
            boolean hier = wie.regeling().equals(ronde);
            Anchor link = new Anchor(Adres.van(wie.voor(Werkstuk.van(ronde)), pad), new Span(t("beoordeling.ronde." + ronde)));
            if (hier) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
