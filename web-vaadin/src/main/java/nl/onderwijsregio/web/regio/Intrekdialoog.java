package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;

/** Asks before a stated figure is withdrawn: what changes, and why it is done. */
class Intrekdialoog extends Dialog {
    private final Tafel tafel;
    private final Div plaats;
    private final String wat;
    private final Opgavesoort soort;
    private final String sleutel;
    private final TextField waarom = new TextField(t("regio.intrekken.waarom"));
    private final Foutenlijst fouten = new Foutenlijst();

    /** @param wat the figure in words, e.g. "Studenten" */
    Intrekdialoog(Tafel tafel, Div plaats, String wat, Opgavesoort soort, String sleutel) {
        this.tafel = tafel;
        this.plaats = plaats;
        this.wat = wat;
        this.soort = soort;
        this.sleutel = sleutel;
        setHeaderTitle(t("regio.intrekken.kop", "wat", wat));
        setWidth("min(36rem, 100%)");
        waarom.setHelperText(t("regio.intrekken.waarom.hint"));
        waarom.setMaxLength(300);
        Div inhoud = new Div(new Paragraph(t("regio.intrekken.gevolg")), fouten, waarom);
        inhoud.addClassName("formulier");
        add(inhoud);
        getFooter().add(Knop.gewoon(t("veld.toch-niet"), this::close), Knop.hoofd(t("regio.intrekken"), this::intrekken));
    }

    void intrekken() {
        if (fouten.opnieuw().eis(!waarom.getValue().isBlank(), waarom, t("regio.intrekken.waarom.fout")).isGoed()) {
            close();
            tafel.doe(plaats, t("regio.intrekken.kop", "wat", wat),
                    versie -> tafel.grenzen().opgaven().intrekken(tafel.mandaat(), versie, soort, sleutel, waarom.getValue()));
        }
    }

    /** The button that opens it. */
    static Button knop(Tafel tafel, Div plaats, String wat, Opgavesoort soort, String sleutel) {
        Button knop = Knop.klein(t("regio.intrekken"), () -> new Intrekdialoog(tafel, plaats, wat, soort, sleutel).open());
        knop.setAriaLabel(t("regio.intrekken.kop", "wat", wat));
        return knop;
    }
}
