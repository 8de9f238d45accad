package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.onderwijsregio.besluit.voorstel.Voorstelopgave;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** The four parts of a proposal as fields. */
class Voorstelformulier extends Div {
    private static final int KORTSTE = 3;
    private final Foutenlijst fouten = new Foutenlijst();
    private final TextField titel = new TextField(t("voorstel.titel"));
    private final TextArea vraag = veld("voorstel.vraag", 1_000);
    private final TextArea tekst = veld("voorstel.tekst", 20_000);
    private final TextArea motivering = veld("voorstel.motivering", 4_000);

    /** @param begin what the writer starts from; null for a new proposal */
    Voorstelformulier(Voorstelopgave begin) {
        addClassName("formulier");
        titel.setMaxLength(200);
        titel.setWidthFull();
        titel.setHelperText(t("voorstel.titel.hint"));
        vraag.setHelperText(t("voorstel.vraag.hint"));
        tekst.setHelperText(t("voorstel.tekst.hint"));
        motivering.setHelperText(t("voorstel.motivering.hint"));
        if (begin != null) {
            titel.setValue(begin.titel());
            vraag.setValue(begin.vraag());
            tekst.setValue(begin.tekst());
            motivering.setValue(begin.motivering());
        }
        add(fouten, titel, vraag, tekst, motivering);
    }

    private static TextArea veld(String sleutel, int langste) {
        TextArea veld = new TextArea(t(sleutel));
        veld.setMaxLength(langste);
        veld.setWidthFull();
        veld.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return veld;
    }

    /** Shows what is missing. @param ook another condition with its field and sentence; null when there is none */
    boolean isGoed(boolean ook, Component veld, String zin) {
        fouten.opnieuw().eis(titel.getValue().strip().length() >= KORTSTE, titel, t("voorstel.fout.titel"))
                .eis(vraag.getValue().strip().length() >= KORTSTE, vraag, t("voorstel.fout.vraag"))
                .eis(tekst.getValue().strip().length() >= KORTSTE, tekst, t("voorstel.fout.tekst"))
                .eis(motivering.getValue().strip().length() >= KORTSTE, motivering, t("voorstel.fout.motivering"));
        if (!ook) {
            fouten.fout(veld, zin);
        }
        return fouten.isGoed();
    }

    Voorstelopgave opgave() {
        return new Voorstelopgave(titel.getValue(), vraag.getValue(), tekst.getValue(), motivering.getValue());
    }
}
