package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import nl.onderwijsregio.aanbeveling.Briefbewaring.Botsing;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A colleague saved this part of the letter first: both texts, and three ways on. */
class Collegakeuze extends Section {
    /** With which text to go on: one's own, the colleague's, or both below each other. */
    enum Keuze { MIJN, DIE, SAMEN }

    Collegakeuze(Botsing<?> botsing, String eigen, String ander, SerializableConsumer<Keuze> gekozen) {
        addClassNames("melding", "let-op", "botsing");
        getElement().setAttribute("role", "alert");
        H2 kop = new H2(t("aanbeveling.botsing", "wie", botsing.gebruiker(), "tijd", Opmaak.nu().tijd(botsing.moment())));
        kop.getElement().setAttribute("tabindex", "-1");
        Div naast = new Div(kolom(t("plan.botsing.eigen"), eigen), kolom(t("plan.botsing.ander", "wie", botsing.gebruiker()), ander));
        naast.addClassName("botsing-teksten");
        add(kop, naast, Knop.rij(Knop.gewoon(t("plan.botsing.mijn"), () -> gekozen.accept(Keuze.MIJN)),
                Knop.gewoon(t("plan.botsing.die", "wie", botsing.gebruiker()), () -> gekozen.accept(Keuze.DIE)),
                Knop.gewoon(t("plan.botsing.samen"), () -> gekozen.accept(Keuze.SAMEN))));
        kop.getElement().executeJs("this.focus()");
    }

    private static Div kolom(String kop, String tekst) {
        Div vak = new Div();
        tekst.lines().filter(regel -> !regel.isBlank()).forEach(regel -> vak.add(new Paragraph(regel)));
        vak.addClassName("botsing-tekst");
        vak.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", kop);
        return new Div(new H3(kop), vak);
    }

    /** The text somebody chose. */
    static String tekst(Botsing<String> botsing, Keuze keuze) {
        return switch (keuze) {
            case MIJN -> botsing.eigen();
            case DIE -> botsing.nu();
            case SAMEN -> samen(botsing.eigen(), botsing.nu());
        };
    }

    /** Both below each other, cut to what the field takes; the columns show both in full. */
    static String samen(String eigen, String ander) {
        String beide = eigen.equals(ander) ? eigen : (eigen + "\n\n" + ander).strip();
        return beide.length() <= 4_000 ? beide : beide.substring(0, 4_000);
    }
}
