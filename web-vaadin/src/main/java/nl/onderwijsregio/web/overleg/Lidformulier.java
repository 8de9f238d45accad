package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.onderwijsregio.overleg.Lidopgave;
import nl.onderwijsregio.overleg.Orgaanrol;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** Seats somebody in an organ. */
class Lidformulier extends Div {
    private final ComboBox<Mandaatregel> wie = new ComboBox<>(t("overleg.veld.wie"));
    private final RadioButtonGroup<Orgaanrol> rol = new RadioButtonGroup<>(t("overleg.veld.rol"));
    private final DatePicker van = Velden.datum(t("overleg.veld.van"));
    private final DatePicker tot = Velden.datum(t("overleg.veld.tot"));
    private final Foutenlijst fouten = new Foutenlijst();

    Lidformulier(List<Mandaatregel> kandidaten, LocalDate vandaag, Consumer<Lidopgave> toevoegen, Runnable klaar) {
        addClassName("formulier");
        wie.setItems(kandidaten);
        wie.setItemLabelGenerator(Overlegzin::kandidaat);
        wie.setWidthFull();
        rol.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        rol.setItems(Orgaanrol.LID, Orgaanrol.VOORZITTER, Orgaanrol.PLAATSVERVANGER, Orgaanrol.WAARNEMER);
        rol.setItemLabelGenerator(r -> t("overleg.rol." + r.name() + ".uitleg"));
        rol.setValue(Orgaanrol.LID);
        van.setValue(vandaag);
        tot.setHelperText(t("overleg.veld.tot.hint"));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.gewoon(t("overleg.lid.toevoegen"), () -> {
            if (isGoed() && Poging.bij(acties).doe(() -> toevoegen.accept(new Lidopgave(wie.getValue().id(), rol.getValue(), van.getValue(), tot.getValue())))) {
                klaar.run();
            }
        })));
        add(fouten, wie, rol, van, tot, acties);
    }

    private boolean isGoed() {
        return fouten.opnieuw().eis(wie.getValue() != null, wie, t("overleg.fout.wie")).eis(van.getValue() != null, van, t("overleg.fout.van"))
                .eis(!tot.isInvalid(), tot, t("overleg.fout.tot")).isGoed();
    }
}
