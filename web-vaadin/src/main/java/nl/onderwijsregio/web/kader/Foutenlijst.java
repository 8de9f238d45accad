package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Above a form after a refused act: "Er zijn 2 problemen", each line leads to its field. Fill it with {@link #fout}, then ask
 * {@link #isGoed}: it shows itself, marks the fields, and takes the focus; or it disappears when there was nothing.
 */
public class Foutenlijst extends Div {
    private final Map<Component, String> fouten = new LinkedHashMap<>();

    public Foutenlijst() {
        addClassNames("melding", "fout", "foutenlijst");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Forgets the problems of an earlier try and unmarks their fields. */
    public Foutenlijst opnieuw() {
        fouten.keySet().forEach(veld -> merk(veld, null));
        fouten.clear();
        return this;
    }

    /** Notes a problem when the condition does not hold. */
    public Foutenlijst eis(boolean goed, Component veld, String bericht) {
        return goed ? this : fout(veld, bericht);
    }

    /** Notes a problem; the first one of a field counts. */
    public Foutenlijst fout(Component veld, String bericht) {
        fouten.putIfAbsent(veld, bericht);
        return this;
    }

    /** Shows the problems, if any. @return whether there were none */
    public boolean isGoed() {
        removeAll();
        setVisible(!fouten.isEmpty());
        if (fouten.isEmpty()) {
            titel("if(document.title.startsWith($0))document.title=document.title.substring($0.length)");
            return true;
        }
        H2 kop = new H2(t("kader.problemen", "aantal", fouten.size()));
        kop.getElement().setAttribute("tabindex", "-1");
        UnorderedList lijst = new UnorderedList();
        fouten.forEach((veld, bericht) -> {
            merk(veld, bericht);
            lijst.add(new ListItem(Knop.klein(bericht, () -> naar(veld))));
        });
        add(kop, lijst);
        kop.getElement().executeJs("this.focus()");
        titel("if(!document.title.startsWith($0))document.title=$0+document.title");
        return false;
    }

    /** The title of the page says whether there are problems. */
    private static void titel(String script) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs(script, t("kader.fout-voor"));
        }
    }

    private static void merk(Component veld, String bericht) {
        if (veld instanceof HasValidation invoer) {
            invoer.setErrorMessage(bericht);
            invoer.setInvalid(bericht != null);
        }
    }

    private static void naar(Component veld) {
        if (veld instanceof Focusable<?> invoer) {
            invoer.focus();
        } else {
            veld.getElement().executeJs("this.scrollIntoView();(this.querySelector('input')||this).focus()");
        }
    }
}
