package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.onderwijsregio.beoordeling.Criterium;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Asks the region something, about one criterium or about none. */
class Vraagformulier extends Div {
    Vraagformulier(List<Criterium> criteria, SerializableBiConsumer<String, String> stellen, SerializableRunnable klaar) {
        addClassName("formulier");
        Foutenlijst fouten = new Foutenlijst();
        Select<Criterium> criterium = new Select<>();
        criterium.setLabel(t("beoordeling.vraag.waarover"));
        criterium.setItems(criteria);
        criterium.setEmptySelectionAllowed(true);
        criterium.setEmptySelectionCaption(t("beoordeling.vraag.algemeen"));
        criterium.setItemLabelGenerator(c -> c == null ? t("beoordeling.vraag.algemeen") : c.tekst());
        criterium.setWidthFull();
        TextArea tekst = new TextArea(t("beoordeling.vraag"));
        tekst.setHelperText(t("beoordeling.vraag.hulp"));
        tekst.setMaxLength(2_000);
        tekst.setWidthFull();
        Div plaats = new Div();
        add(fouten, criterium, tekst, plaats, Knop.rij(Knop.gewoon(t("beoordeling.vraag.stellen"), () -> {
            boolean goed = fouten.opnieuw().eis(!tekst.getValue().isBlank(), tekst, t("beoordeling.vraag.leeg")).isGoed();
            if (goed && Poging.bij(plaats).doe(() -> stellen.accept(criterium.getValue() == null ? "" : criterium.getValue().code(), tekst.getValue()))) {
                klaar.run();
            }
        })));
    }
}
