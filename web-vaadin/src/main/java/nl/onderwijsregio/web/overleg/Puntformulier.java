package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.onderwijsregio.overleg.Agendakeuzes;
import nl.onderwijsregio.overleg.Agendawerk;
import nl.onderwijsregio.overleg.Puntopgave;
import nl.onderwijsregio.overleg.Puntsoort;
import nl.onderwijsregio.overleg.Puntstemming;
import nl.onderwijsregio.overleg.Puntstuk;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Puts a point on the agenda. */
class Puntformulier extends Div {
    private final RadioButtonGroup<Puntsoort> soort = new RadioButtonGroup<>(t("overleg.veld.puntsoort"));
    private final TextField onderwerp = new TextField(t("overleg.veld.onderwerp"));
    private final TextArea toelichting = new TextArea(t("overleg.veld.toelichting"));
    private final ComboBox<Puntstuk> stuk = new ComboBox<>(t("overleg.veld.stuk"));
    private final ComboBox<Puntstemming> stemming = new ComboBox<>(t("overleg.veld.stemming"));
    private final Foutenlijst fouten = new Foutenlijst();

    Puntformulier(Agendawerk werk, MandaatId mandaat, Vergaderbeeld beeld, Agendakeuzes keuzes, Runnable klaar) {
        soort.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        soort.setItems(Puntsoort.values());
        soort.setItemLabelGenerator(Overlegzin::punt);
        soort.setValue(Puntsoort.BESPREKEN);
        onderwerp.setMaxLength(Puntopgave.ONDERWERP);
        onderwerp.setWidthFull();
        toelichting.setMaxLength(Puntopgave.TOELICHTING);
        toelichting.setWidthFull();
        stuk.setItems(keuzes.stukken());
        stuk.setItemLabelGenerator(Overlegzin::stuk);
        stuk.setClearButtonVisible(true);
        stuk.setWidthFull();
        stemming.setItems(keuzes.stemmingen());
        stemming.setItemLabelGenerator(Overlegzin::stemming);
        stemming.setClearButtonVisible(true);
        stemming.setWidthFull();
        Div plaats = new Div(fouten, soort, onderwerp, toelichting);
        plaats.addClassName("formulier");
        if (!keuzes.stukken().isEmpty()) {
            plaats.add(stuk);
        }
        if (!keuzes.stemmingen().isEmpty()) {
            plaats.add(stemming);
        }
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.punt.toevoegen"), () -> {
            boolean goed = fouten.opnieuw().eis(!onderwerp.getValue().isBlank(), onderwerp, t("overleg.fout.onderwerp")).isGoed();
            if (goed && Poging.bij(plaats).doe(() -> werk.puntToevoegen(mandaat, beeld.regel().id(), opgave()))) {
                klaar.run();
            }
        })));
        add(new Details(t("overleg.punt.toevoegen"), plaats));
    }

    private Puntopgave opgave() {
        return new Puntopgave(soort.getValue(), onderwerp.getValue(), toelichting.getValue(), stemming.getValue() == null ? null : stemming.getValue().stemrondeId(),
                stuk.getValue() == null ? null : stuk.getValue().planVersieId());
    }
}
