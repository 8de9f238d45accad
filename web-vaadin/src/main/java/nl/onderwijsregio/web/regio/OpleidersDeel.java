package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;

/** The participating opleiders; at least one lerarenopleiding is needed. */
class OpleidersDeel extends Div implements Regiodeel {
    private final Tafel tafel;
    private final Div lijst = new Div();
    private final Div formulier = new Div();

    OpleidersDeel(Tafel tafel) {
        this.tafel = tafel;
        addClassName("regiodeel");
        formulier();
        add(lijst, formulier);
    }

    @Override
    public String kop() {
        return t("regio.tab.opleiders", "aantal", partijen().size());
    }

    @Override
    public void toon() {
        lijst.removeAll();
        lijst.add(partijen().isEmpty() ? new LegeStaat(t("regio.opleiders.leeg")) : Partijentabel.van(tafel, partijen(), lijst));
        formulier.setVisible(tafel.magWijzigen());
    }

    private List<Deelnemer> partijen() {
        return tafel.beeld().feiten().deelnemers(Partijsoort.OPLEIDER);
    }

    private void formulier() {
        Foutenlijst fouten = new Foutenlijst();
        TextField naam = new TextField(t("regio.opleider.naam"));
        naam.setHelperText(t("regio.opleider.naam.hint"));
        naam.setMaxLength(200);
        RadioButtonGroup<Opleidingsoort> soort = new RadioButtonGroup<>(t("regio.opleider.soort"));
        soort.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        soort.setItems(Opleidingsoort.values());
        soort.setItemLabelGenerator(s -> t("regio.opleidingsoort." + s.name()));
        formulier.addClassName("toevoegen");
        formulier.add(new H2(t("regio.opleider-toevoegen")), fouten, naam, soort);
        formulier.add(Knop.rij(Knop.hoofd(t("regio.opleider-toevoegen"), () -> {
            boolean goed = fouten.opnieuw().eis(!naam.getValue().isBlank(), naam, t("regio.opleider.naam.fout"))
                    .eis(soort.getValue() != null, soort, t("regio.opleider.soort.fout")).isGoed();
            if (goed && tafel.doe(formulier, naam.getValue(), versie -> tafel.grenzen().samenstellen().opleiderToevoegen(tafel.mandaat(), versie,
                    naam.getValue(), soort.getValue()))) {
                naam.clear();
                soort.clear();
            }
        })));
    }
}
