package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.les.Themavolgen;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Under the filters: follow the theme that was chosen, or stop; and which themes one follows, each as a link to its list. */
class Volgblok extends Div {
    private final Themavolgen volgen;
    private final MandaatId mandaat;
    private final Runnable ververs;

    /** @param gekozen the theme in the filter; null for none @param lijst address of the list */
    Volgblok(Themavolgen volgen, MandaatId mandaat, Sessiethema gekozen, String lijst, Runnable ververs) {
        this.volgen = volgen;
        this.mandaat = mandaat;
        this.ververs = ververs;
        Set<Sessiethema> gevolgd = volgen.gevolgd(mandaat);
        if (gekozen != null) {
            add(Knop.rij(gevolgd.contains(gekozen) ? Knop.gewoon(t("kennis.volgen.stop", "thema", naam(gekozen)), () -> doe(() -> volgen.ontvolgen(mandaat, gekozen)))
                    : Knop.gewoon(t("kennis.volgen.doe", "thema", naam(gekozen)), () -> doe(() -> volgen.volgen(mandaat, gekozen)))));
        }
        if (!gevolgd.isEmpty()) {
            add(gevolgd(gevolgd, lijst));
        } else if (gekozen == null) {
            add(new Paragraph(t("kennis.volgen.hoe")));
        }
    }

    private static Paragraph gevolgd(Set<Sessiethema> themas, String lijst) {
        Paragraph zin = new Paragraph(t("kennis.volgen.gevolgd") + " ");
        themas.forEach(thema -> {
            if (zin.getChildren().anyMatch(Anchor.class::isInstance)) {
                zin.add(new Span(" · "));
            }
            zin.add(new Anchor(lijst + "?thema=" + thema.name(), naam(thema)));
        });
        return zin;
    }

    private static String naam(Sessiethema thema) {
        return t("kennis.thema." + thema.name());
    }

    private void doe(Runnable handeling) {
        if (Poging.bij(this).doe(handeling)) {
            ververs.run();
        }
    }
}
