package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gesprek.Gespreksoort;
import nl.onderwijsregio.gesprek.Gespreksopgave;
import nl.onderwijsregio.gesprek.Gespreksrol;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;

/** The appointment: which conversation, when, where, who; {@link #opgave} after {@link #isGoed}. */
class Gespreksformulier extends Div {
    private final Foutenlijst fouten = new Foutenlijst();
    private final Select<Gespreksoort> soort = new Select<>();
    private final DateTimePicker moment = Velden.moment(t("gesprek.wanneer"));
    private final TextField plaats = new TextField(t("gesprek.plaats"));
    private final CheckboxGroup<Gespreksrol> rollen = new CheckboxGroup<>(t("gesprek.rollen"));

    Gespreksformulier() {
        addClassName("formulier");
        soort.setLabel(t("gesprek.soort"));
        soort.setItems(Gespreksoort.values());
        soort.setItemLabelGenerator(s -> s == null ? "" : t("gesprek.soort." + s));
        plaats.setMaxLength(500);
        plaats.setHelperText(t("gesprek.plaats.hulp"));
        rollen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        rollen.setItems(Gespreksrol.values());
        rollen.setItemLabelGenerator(r -> t("gesprek.rol." + r));
        rollen.setValue(Set.of(Gespreksrol.PROJECTLEIDER, Gespreksrol.PENVOERDER, Gespreksrol.REALISATIE_EENHEID));
        add(fouten, soort, moment, plaats, rollen);
    }

    /** Begins with an appointment that was made. */
    Gespreksformulier met(Gespreksopgave bestaand) {
        soort.setValue(bestaand.soort());
        moment.setValue(bestaand.begint().atZone(Klok.ZONE).toLocalDateTime());
        plaats.setValue(bestaand.plaats());
        rollen.setValue(bestaand.rollen());
        return this;
    }

    /** Shows what is missing. @return whether all is well */
    boolean isGoed() {
        return fouten.opnieuw().eis(soort.getValue() != null, soort, t("gesprek.soort.kies")).eis(moment.getValue() != null, moment, t("gesprek.wanneer.kies"))
                .eis(!plaats.getValue().isBlank(), plaats, t("gesprek.plaats.leeg")).eis(!rollen.getValue().isEmpty(), rollen, t("gesprek.rollen.kies")).isGoed();
    }

    Gespreksopgave opgave() {
        return new Gespreksopgave(soort.getValue(), moment.getValue().atZone(Klok.ZONE).toInstant(), plaats.getValue(), rollen.getValue());
    }
}
