package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.beoordeling.Bedragpost;
import nl.onderwijsregio.beoordeling.Uitspraak;

/** Grant, grant in part, or refuse; with a part, which lines of the amount are not granted. */
class Uitspraakveld extends Div {
    private final RadioButtonGroup<Uitspraak> keuze = new RadioButtonGroup<>();
    private final CheckboxGroup<Bedragpost> niet = new CheckboxGroup<>();

    Uitspraakveld(String label, List<Bedragpost> posten, Uitspraak nu, Set<String> nietVerlenen) {
        keuze.setLabel(label);
        keuze.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        keuze.setItems(Uitspraak.values());
        keuze.setItemLabelGenerator(Beoordelingzin::uitspraak);
        niet.setLabel(t("beoordeling.niet-verlenen"));
        niet.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        niet.setItems(posten);
        niet.setItemLabelGenerator(Bedragpost::omschrijving);
        niet.setValue(posten.stream().filter(p -> nietVerlenen.contains(p.code())).collect(Collectors.toSet()));
        keuze.addValueChangeListener(e -> niet.setVisible(e.getValue() == Uitspraak.GEDEELTELIJK));
        keuze.setValue(nu);
        niet.setVisible(nu == Uitspraak.GEDEELTELIJK);
        add(keuze, niet);
    }

    RadioButtonGroup<Uitspraak> keuze() {
        return keuze;
    }

    Uitspraak uitspraak() {
        return keuze.getValue();
    }

    Set<String> nietVerlenen() {
        return niet.getValue().stream().map(Bedragpost::code).collect(Collectors.toSet());
    }
}
