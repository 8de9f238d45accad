package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;

/** Top of a page: kruimelpad, H1 with the state beside it, and room for notices. */
class Paginakop extends Div {
    private final Div pad = new Div();
    private final H1 titel = new H1();
    private final Div stand = new Div();
    private final Div meldingen = new Div();

    Paginakop() {
        addClassName("paginakop");
        titel.getElement().setAttribute("tabindex", "-1");
        stand.addClassName("stand");
        meldingen.addClassName("meldingen");
        Div regel = new Div(titel, stand);
        regel.addClassName("titelregel");
        add(pad, regel, meldingen);
    }

    void vul(String tekst, List<Component> toestand, Component kruimelpad) {
        titel.setText(tekst);
        stand.removeAll();
        stand.add(toestand);
        stand.setVisible(!toestand.isEmpty());
        pad.removeAll();
        pad.add(kruimelpad);
    }

    Div meldingen() {
        return meldingen;
    }

    /** A screen reader hears nothing after navigation unless the H1 gets the focus. */
    void neemFocus() {
        titel.getElement().executeJs("window.scrollTo(0,0);this.focus({preventScroll:true})");
    }
}
