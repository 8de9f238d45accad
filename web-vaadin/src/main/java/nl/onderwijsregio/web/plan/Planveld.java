package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.onderwijsregio.regeling.Plandeel.Veld;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A field of a short form, as the version of the regeling describes it. What it holds travels as text in its one form. */
final class Planveld implements Serializable {
    private static final int REGEL = 300;
    private static final int TEKST = 4000;
    private final Component component;

    private Planveld(Component component) {
        this.component = component;
    }

    static Planveld van(Veld veld, String waarde) {
        Component component = switch (veld.vorm()) {
            case REGEL -> Itemkeuzes.regel(veld.titel(), waarde, REGEL);
            case TEKST -> Itemkeuzes.tekst(veld.titel(), waarde, TEKST);
            case DATUM -> datum(veld, waarde);
            case GETAL, PERCENTAGE -> new Getalveld(veld.titel(), waarde.isEmpty() ? null : new BigDecimal(waarde));
            case KEUZES -> keuzes(veld, waarde);
        };
        if (!veld.hulp().isEmpty() && component instanceof HasHelper hulp) {
            hulp.setHelperText(veld.hulp());
        }
        return new Planveld(component);
    }

    private static DatePicker datum(Veld veld, String waarde) {
        DatePicker dag = Velden.datum(veld.titel());
        if (!waarde.isEmpty()) {
            dag.setValue(LocalDate.parse(waarde));
        }
        return dag;
    }

    private static CheckboxGroup<String> keuzes(Veld veld, String waarde) {
        CheckboxGroup<String> groep = new CheckboxGroup<>(veld.titel());
        groep.setItems(veld.keuzes());
        groep.select(Arrays.stream(waarde.split("\n")).filter(veld.keuzes()::contains).toList());
        return groep;
    }

    Component component() {
        return component;
    }

    void nakijken(Foutenlijst fouten) {
        if (component instanceof Getalveld getal) {
            getal.nakijken(fouten);
        } else if (component instanceof DatePicker dag) {
            fouten.eis(!dag.isInvalid(), dag, t("veld.datum.fout"));
        }
    }

    /** In the form that is kept: a date as ISO, a figure with a point, choices on lines. */
    String waarde() {
        return switch (component) {
            case Getalveld getal -> getal.getal() == null ? "" : getal.getal().toPlainString();
            case DatePicker dag -> dag.getValue() == null ? "" : dag.getValue().toString();
            case TextField regel -> regel.getValue();
            case TextArea tekst -> tekst.getValue();
            case CheckboxGroup<?> groep -> String.join("\n", gekozen(groep));
            default -> throw new IllegalStateException(component.getClass().getName());
        };
    }

    private static List<String> gekozen(CheckboxGroup<?> groep) {
        return groep.getSelectedItems().stream().map(Object::toString).toList();
    }

    /** As people read it. */
    static String leesbaar(Veld veld, String waarde) {
        return switch (veld.vorm()) {
            case DATUM -> Opmaak.nu().dag(LocalDate.parse(waarde));
            case GETAL -> Opmaak.nu().getal(new BigDecimal(waarde));
            case PERCENTAGE -> Opmaak.nu().getal(new BigDecimal(waarde)) + "%";
            case KEUZES -> waarde.replace("\n", ", ");
            case REGEL, TEKST -> waarde;
        };
    }
}
