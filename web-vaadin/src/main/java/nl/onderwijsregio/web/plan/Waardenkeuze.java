package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Somebody else saved this first: both values, and which one stays. */
class Waardenkeuze extends Section {
    /** @param moment when the other saved; null when not known */
    Waardenkeuze(String wie, Instant moment, List<String> eigen, List<String> ander, Runnable mijn, Runnable die) {
        addClassNames("melding", "let-op", "botsing");
        getElement().setAttribute("role", "alert");
        H2 kop = new H2(moment == null ? t("plan.deelbotsing.iemand") : t("plan.deelbotsing", "wie", wie, "tijd", Opmaak.nu().tijd(moment)));
        kop.getElement().setAttribute("tabindex", "-1");
        Div naast = new Div(kolom(t("plan.deelbotsing.eigen"), eigen), kolom(t("plan.deelbotsing.ander", "wie", wie), ander));
        naast.addClassName("botsing-teksten");
        add(kop, naast, Knop.rij(Knop.gewoon(t("plan.deelbotsing.mijn"), mijn), Knop.gewoon(t("plan.deelbotsing.die", "wie", wie), die)));
        kop.getElement().executeJs("this.focus()");
    }

    private static Div kolom(String kop, List<String> regels) {
        Div vak = new Div();
        regels.forEach(r -> vak.add(new Paragraph(r)));
        vak.addClassName("botsing-tekst");
        vak.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", kop);
        return new Div(new H3(kop), vak);
    }
}
