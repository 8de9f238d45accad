package nl.onderwijsregio.web.regio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tabs of plain HTML that wrap on a small screen: one tab in the tab order, arrows, Home and End move between them. The ready-made
 * tabs hide what does not fit behind buttons that are no tabs, inside the list of tabs.
 */
class Tabbladen extends Div {
    /** Moves the focus between the tabs in the browser; choosing is a click, or Enter and space, which buttons do by themselves. */
    private static final String PIJLEN = """
            this.addEventListener('keydown', e => {
              const tabs = [...this.querySelectorAll('[role=tab]')];
              const nu = tabs.indexOf(document.activeElement);
              const naar = {ArrowRight: nu + 1, ArrowLeft: nu - 1, Home: 0, End: tabs.length - 1}[e.key];
              if (nu < 0 || naar === undefined) return;
              e.preventDefault();
              tabs[(naar + tabs.length) % tabs.length].focus();
            })""";

    private final Div balk = new Div();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<Regiodeel> delen = new ArrayList<>();
    private final List<Div> vlakken = new ArrayList<>();
    private int gekozen;

    Tabbladen(String naam) {
        addClassName("tabbladen");
        balk.addClassName("tabbalk");
        balk.getElement().setAttribute("role", "tablist");
        balk.getElement().setAttribute("aria-label", naam);
        balk.getElement().executeJs(PIJLEN);
        add(balk);
    }

    void deel(Regiodeel deel) {
        int nummer = tabs.size();
        NativeButton tab = new NativeButton(deel.kop(), e -> kies(nummer));
        tab.setId("tab-" + nummer);
        tab.getElement().setAttribute("role", "tab");
        tab.getElement().setAttribute("aria-controls", "tabvlak-" + nummer);
        Div vlak = new Div((Component) deel);
        vlak.setId("tabvlak-" + nummer);
        vlak.getElement().setAttribute("role", "tabpanel");
        vlak.getElement().setAttribute("aria-labelledby", "tab-" + nummer);
        tabs.add(tab);
        delen.add(deel);
        vlakken.add(vlak);
        balk.add(tab);
        add(vlak);
    }

    /** Shows that tab. */
    void kies(int nummer) {
        gekozen = nummer;
        toon();
    }

    /** Shows that part and moves the focus to its tab. */
    void kies(Regiodeel deel) {
        kies(delen.indexOf(deel));
        tabs.get(gekozen).getElement().executeJs("this.scrollIntoView({block:'nearest'});this.focus()");
    }

    /** The labels and the chosen part as they are now. */
    void toon() {
        IntStream.range(0, tabs.size()).forEach(i -> {
            tabs.get(i).setText(delen.get(i).kop());
            tabs.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == gekozen));
            tabs.get(i).getElement().setAttribute("tabindex", i == gekozen ? "0" : "-1");
            vlakken.get(i).setVisible(i == gekozen);
        });
        delen.get(gekozen).toon();
    }
}
