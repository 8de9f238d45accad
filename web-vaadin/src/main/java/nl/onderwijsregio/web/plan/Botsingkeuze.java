package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import nl.onderwijsregio.plan.Bewaring.Botsing;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Somebody else saved this section first: both texts, and three ways on. Nothing is lost whichever is chosen. */
class Botsingkeuze extends Section {
    Botsingkeuze(Botsing botsing, SerializableConsumer<String> gekozen) {
        addClassNames("melding", "let-op", "botsing");
        getElement().setAttribute("role", "alert");
        H2 kop = new H2(t("plan.botsing", "wie", botsing.gebruiker(), "namens", botsing.namens() == null ? "" : botsing.namens(),
                "tijd", Opmaak.nu().tijd(botsing.moment())));
        kop.getElement().setAttribute("tabindex", "-1");
        Div naast = new Div(kolom(t("plan.botsing.eigen"), botsing.eigenTekst()), kolom(t("plan.botsing.ander", "wie", botsing.gebruiker()), botsing.tekst()));
        naast.addClassName("botsing-teksten");
        add(kop, naast, Knop.rij(Knop.gewoon(t("plan.botsing.mijn"), () -> gekozen.accept(botsing.eigenTekst())),
                Knop.gewoon(t("plan.botsing.die", "wie", botsing.gebruiker()), () -> gekozen.accept(botsing.tekst())),
                Knop.gewoon(t("plan.botsing.samen"), () -> gekozen.accept(samen(botsing)))), new Paragraph(t("plan.botsing.blijft")));
        kop.getElement().executeJs("this.focus()");
    }

    private static Div kolom(String kop, String opmaak) {
        Div tekst = new Div(Leestekst.van(opmaak));
        tekst.addClassName("botsing-tekst");
        tekst.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", kop);
        return new Div(new H3(kop), tekst);
    }

    /** Both texts below each other with a heading above each, to be made one by hand. */
    static String samen(Botsing botsing) {
        return "<h4>" + t("plan.botsing.eigen") + "</h4>" + botsing.eigenTekst() + "<h4>" + t("plan.botsing.ander", "wie", veilig(botsing.gebruiker())) + "</h4>"
                + botsing.tekst();
    }

    private static String veilig(String naam) {
        return naam.replace("&", "&amp;").replace("<", "&lt;");
    }
}
