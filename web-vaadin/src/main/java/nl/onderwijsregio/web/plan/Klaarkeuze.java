package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;

/** "Is dit onderdeel klaar?" Its status follows this choice, not the amount of text. */
class Klaarkeuze extends RadioButtonGroup<Boolean> {
    Klaarkeuze(boolean klaar, SerializableConsumer<Boolean> gekozen) {
        setLabel(t("plan.klaar.vraag"));
        setItems(false, true);
        setItemLabelGenerator(ja -> t(ja ? "plan.klaar.ja" : "plan.klaar.nee"));
        setValue(klaar);
        addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                gekozen.accept(e.getValue());
            }
        });
    }
}
