package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onderwijsregio.overleg.Actiepunten;
import nl.onderwijsregio.overleg.Actiepuntopgave;
import nl.onderwijsregio.overleg.Overlegpartij;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** Writes down an action. */
class Actieformulier extends Div {
    Actieformulier(Actiepunten acties, MandaatId mandaat, Vergaderbeeld beeld, List<Overlegpartij> partijen, Runnable klaar) {
        TextField tekst = new TextField(t("overleg.veld.actie"));
        tekst.setMaxLength(Actiepuntopgave.TEKST);
        tekst.setWidthFull();
        ComboBox<Overlegpartij> partij = new ComboBox<>(t("overleg.veld.doet"));
        partij.setItems(partijen);
        partij.setItemLabelGenerator(Overlegpartij::naam);
        partij.setWidthFull();
        DatePicker termijn = Velden.datum(t("overleg.veld.uiterlijk"));
        Foutenlijst fouten = new Foutenlijst();
        Div plaats = new Div(fouten, tekst, partij, termijn);
        plaats.addClassName("formulier");
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.actie.toevoegen"), () -> {
            boolean goed = fouten.opnieuw().eis(!tekst.getValue().isBlank(), tekst, t("overleg.fout.actie")).eis(partij.getValue() != null, partij, t("overleg.fout.doet"))
                    .eis(termijn.getValue() != null, termijn, t("overleg.fout.uiterlijk")).isGoed();
            if (goed && Poging.bij(plaats).doe(() -> acties.toevoegen(mandaat, beeld.regel().id(),
                    new Actiepuntopgave(tekst.getValue(), partij.getValue().id(), termijn.getValue())))) {
                klaar.run();
            }
        })));
        add(new Details(t("overleg.actie.toevoegen"), plaats));
    }
}
