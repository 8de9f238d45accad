package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;

/** The road in steps, with "U bent bij stap 2 van 5" in words. */
public class Stappenbalk extends Section {
    /** @param huidig 1 for the first step; one more than the number of steps when all are done */
    public Stappenbalk(String naam, List<String> stappen, int huidig) {
        this(naam, stappen, huidig, Set.of());
    }

    /** @param overgeslagen steps that were passed without being done: no tick, and words that say so */
    public Stappenbalk(String naam, List<String> stappen, int huidig, Set<Integer> overgeslagen) {
        addClassName("stappenbalk");
        getElement().setAttribute("aria-label", naam);
        OrderedList lijst = new OrderedList();
        for (int i = 1; i <= stappen.size(); i++) {
            lijst.add(stap(stappen.get(i - 1), i, huidig, i < huidig && overgeslagen.contains(i)));
        }
        Span waar = new Span(huidig > stappen.size() ? t("kader.stappen.klaar")
                : t("kader.stap", "nummer", huidig, "aantal", stappen.size()));
        waar.addClassName("stap-waar");
        add(lijst, waar);
    }

    private static ListItem stap(String tekst, int nummer, int huidig, boolean overgeslagen) {
        if (overgeslagen) {
            return overgeslagen(tekst, nummer);
        }
        String klasse = nummer < huidig ? "stap-klaar" : nummer == huidig ? "stap-nu" : "stap-later";
        Span woord = new Span(nummer < huidig ? " (" + t("stand.KLAAR") + ")" : "");
        woord.addClassName("alleen-lezer");
        Span bol = new Span(nummer < huidig ? "✓" : String.valueOf(nummer));
        bol.addClassName("stap-bol");
        bol.getElement().setAttribute("aria-hidden", "true");
        ListItem stap = new ListItem(bol, new Span(tekst), woord);
        stap.addClassName(klasse);
        if (nummer == huidig) {
            stap.getElement().setAttribute("aria-current", "step");
        }
        return stap;
    }

    private static ListItem overgeslagen(String tekst, int nummer) {
        Span bol = new Span(String.valueOf(nummer));
        bol.addClassName("stap-bol");
        bol.getElement().setAttribute("aria-hidden", "true");
        ListItem stap = new ListItem(bol, new Span(tekst + " (" + t("kader.stap.overgeslagen") + ")"));
        stap.addClassName("stap-later");
        return stap;
    }
}
