package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.onderwijsregio.overleg.Orgaanopgave;
import nl.onderwijsregio.overleg.Orgaansoort;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** The fields of an organ. */
class Orgaanformulier extends Div {
    private final RadioButtonGroup<Orgaansoort> soort = new RadioButtonGroup<>(t("overleg.veld.soort"));
    private final TextField naam = new TextField(t("overleg.veld.naam"));
    private final TextArea doel = new TextArea(t("overleg.veld.doel"));
    private final Foutenlijst fouten = new Foutenlijst();

    Orgaanformulier() {
        addClassName("formulier");
        soort.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        soort.setItems(Orgaansoort.values());
        soort.setItemLabelGenerator(Overlegzin::soort);
        naam.setMaxLength(Orgaanopgave.NAAM);
        naam.setWidthFull();
        naam.setHelperText(t("overleg.veld.naam.hint"));
        doel.setMaxLength(Orgaanopgave.DOEL);
        doel.setWidthFull();
        add(fouten, soort, naam, doel);
    }

    Orgaanformulier vul(Orgaansoort nu, String heet, String waarvoor) {
        soort.setValue(nu);
        naam.setValue(heet);
        doel.setValue(waarvoor);
        return this;
    }

    /** Whether it is filled in; otherwise it says what is missing. */
    boolean isGoed() {
        return fouten.opnieuw().eis(soort.getValue() != null, soort, t("overleg.fout.soort"))
                .eis(!naam.getValue().isBlank(), naam, t("overleg.fout.naam")).isGoed();
    }

    Orgaanopgave opgave() {
        return new Orgaanopgave(soort.getValue(), naam.getValue(), doel.getValue());
    }
}
