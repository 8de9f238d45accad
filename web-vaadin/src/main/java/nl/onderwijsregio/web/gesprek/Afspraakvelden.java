package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.onderwijsregio.gesprek.Gespreksafspraak;
import nl.onderwijsregio.gesprek.Kant;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Velden;

/** The fields of one agreed point. */
class Afspraakvelden extends Div {
    private final TextArea tekst = new TextArea(t("gesprek.afspraak.tekst"));
    private final Select<Kant> eigenaar = new Select<>();
    private final TextField wie = new TextField(t("gesprek.afspraak.door"));
    private final DatePicker datum = Velden.datum(t("gesprek.afspraak.datum"));
    private int nummer;

    /** @param bestaand null for a new one */
    Afspraakvelden(Gespreksafspraak bestaand, Runnable weg) {
        addClassNames("formulier", "adviespunt");
        tekst.setMaxLength(1_000);
        tekst.setWidthFull();
        eigenaar.setLabel(t("gesprek.afspraak.eigenaar"));
        eigenaar.setItems(Kant.values());
        eigenaar.setItemLabelGenerator(k -> k == null ? "" : t("gesprek.kant." + k));
        wie.setMaxLength(200);
        wie.setHelperText(t("gesprek.afspraak.door.hulp"));
        if (bestaand != null) {
            nummer = bestaand.nummer();
            tekst.setValue(bestaand.tekst());
            eigenaar.setValue(bestaand.eigenaar());
            wie.setValue(bestaand.wie());
            datum.setValue(bestaand.datum());
        }
        add(new H3(bestaand == null ? t("gesprek.afspraak.nieuw") : t("gesprek.afspraak.nummer", "nummer", nummer)), tekst, eigenaar, wie, datum,
                Knop.rij(Knop.klein(t("gesprek.afspraak.weghalen"), weg)));
    }

    /** Whether everything that is needed was filled in. */
    boolean isVol() {
        return !tekst.getValue().isBlank() && eigenaar.getValue() != null && datum.getValue() != null;
    }

    void eis(Foutenlijst fouten) {
        fouten.eis(!tekst.getValue().isBlank(), tekst, t("gesprek.afspraak.tekst.leeg")).eis(eigenaar.getValue() != null, eigenaar, t("gesprek.afspraak.eigenaar.kies"))
                .eis(datum.getValue() != null, datum, t("gesprek.afspraak.datum.kies"));
    }

    Gespreksafspraak afspraak() {
        return new Gespreksafspraak(nummer, tekst.getValue(), eigenaar.getValue(), wie.getValue(), datum.getValue());
    }

    /** Whether that saved point is this one; then it keeps its number. */
    boolean neem(Gespreksafspraak bewaard) {
        if (nummer != 0 && nummer != bewaard.nummer() || !isVol()
                || !afspraak().equals(new Gespreksafspraak(nummer, bewaard.tekst(), bewaard.eigenaar(), bewaard.wie(), bewaard.datum()))) {
            return false;
        }
        nummer = bewaard.nummer();
        return true;
    }

    void focus() {
        tekst.focus();
    }
}
