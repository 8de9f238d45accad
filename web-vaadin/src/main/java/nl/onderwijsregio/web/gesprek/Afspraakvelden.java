package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
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
    /** As it was saved last; null for one that never was. */
    private Gespreksafspraak bewaard;

    /**
     * @param bestaand null for a new one
     * @param gewijzigd called when a complete point was changed
     */
    Afspraakvelden(Gespreksafspraak bestaand, Runnable gewijzigd, Runnable weg) {
        addClassNames("formulier", "adviespunt");
        tekst.setMaxLength(1_000);
        tekst.setWidthFull();
        eigenaar.setLabel(t("gesprek.afspraak.eigenaar"));
        eigenaar.setItems(Kant.values());
        eigenaar.setItemLabelGenerator(k -> k == null ? "" : t("gesprek.kant." + k));
        wie.setMaxLength(200);
        wie.setHelperText(t("gesprek.afspraak.door.hulp"));
        if (bestaand != null) {
            bewaard = bestaand;
            tekst.setValue(bestaand.tekst());
            eigenaar.setValue(bestaand.eigenaar());
            wie.setValue(bestaand.wie());
            datum.setValue(bestaand.datum());
        }
        add(new H3(bestaand == null ? t("gesprek.afspraak.nieuw") : t("gesprek.afspraak.nummer", "nummer", bestaand.nummer())), tekst, eigenaar, wie, datum,
                Knop.rij(Knop.klein(t("gesprek.afspraak.weghalen"), weg)));
        tekst.addValueChangeListener(e -> melden(e.isFromClient(), gewijzigd));
        eigenaar.addValueChangeListener(e -> melden(e.isFromClient(), gewijzigd));
        wie.addValueChangeListener(e -> melden(e.isFromClient(), gewijzigd));
        datum.addValueChangeListener(e -> melden(e.isFromClient(), gewijzigd));
    }

    private void melden(boolean vanGebruiker, Runnable gewijzigd) {
        if (vanGebruiker && isVol()) {
            gewijzigd.run();
        }
    }

    /** Whether everything that is needed was filled in. */
    boolean isVol() {
        return !tekst.getValue().isBlank() && eigenaar.getValue() != null && datum.getValue() != null;
    }

    void eis(Foutenlijst fouten) {
        fouten.eis(!tekst.getValue().isBlank(), tekst, t("gesprek.afspraak.tekst.leeg")).eis(eigenaar.getValue() != null, eigenaar, t("gesprek.afspraak.eigenaar.kies"))
                .eis(datum.getValue() != null, datum, t("gesprek.afspraak.datum.kies"));
    }

    /** What is saved of it: as it stands when complete, else as it was saved last; empty for a new one that is not complete. */
    Optional<Gespreksafspraak> teBewaren() {
        return isVol() ? Optional.of(afspraak()) : Optional.ofNullable(bewaard);
    }

    private Gespreksafspraak afspraak() {
        return new Gespreksafspraak(nummer(), tekst.getValue(), eigenaar.getValue(), wie.getValue(), datum.getValue());
    }

    private int nummer() {
        return bewaard == null ? 0 : bewaard.nummer();
    }

    /** Whether that saved point is this one; then it keeps its number. */
    boolean neem(Gespreksafspraak nu) {
        if (nummer() != 0 && nummer() != nu.nummer() || teBewaren().filter(a -> a.equals(new Gespreksafspraak(nummer(), nu.tekst(), nu.eigenaar(), nu.wie(), nu.datum()))).isEmpty()) {
            return false;
        }
        bewaard = nu;
        return true;
    }

    void focus() {
        tekst.focus();
    }
}
