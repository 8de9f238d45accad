package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.signaal.Terugkoppelopgave;
import nl.onderwijsregio.signaal.Terugkoppelsoort;
import nl.onderwijsregio.web.kader.Knop;

/** What a partner says becomes of a signal, why, and the vote it led to. */
class Terugkoppelformulier extends Div {
    private final RadioButtonGroup<Terugkoppelsoort> wat = new RadioButtonGroup<>(t("signaal.terugkoppelen.wat"));
    private final TextArea waarom = Signaalformulier.tekst("signaal.terugkoppelen.waarom", 2000);
    private final Select<Ronderegel> voorstel = new Select<>();

    Terugkoppelformulier(List<Ronderegel> rondes, BiConsumer<Div, Supplier<Terugkoppelopgave>> geven) {
        addClassName("formulier");
        wat.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        wat.setItems(Terugkoppelsoort.values());
        wat.setItemLabelGenerator(s -> t("signaal.stand." + s.name()));
        voorstel.setLabel(t("signaal.terugkoppelen.voorstel"));
        voorstel.setItems(rondes);
        voorstel.setEmptySelectionAllowed(true);
        voorstel.setItemLabelGenerator(r -> r == null ? t("signaal.terugkoppelen.geen-voorstel") : r.nummer() + " " + r.voorstel().onderwerp());
        voorstel.setWidthFull();
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.hoofd(t("signaal.terugkoppelen"), () -> geven.accept(plaats, this::opgave))));
        add(new H2(t("signaal.terugkoppelen.kop")), wat, waarom);
        if (!rondes.isEmpty()) {
            add(voorstel);
        }
        add(plaats);
    }

    private Terugkoppelopgave opgave() {
        return new Terugkoppelopgave(wat.getValue(), waarom.getValue(), voorstel.getValue() == null ? null : voorstel.getValue().id());
    }
}
