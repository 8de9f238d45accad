package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;

/** The profession and other parties that take part. */
class PartijenDeel extends Div implements Regiodeel {
    private final Tafel tafel;
    private final Div lijst = new Div();
    private final Div formulier = new Div();

    PartijenDeel(Tafel tafel) {
        this.tafel = tafel;
        addClassName("regiodeel");
        formulier();
        add(lijst, formulier);
    }

    @Override
    public String kop() {
        return t("regio.tab.partijen", "aantal", partijen().size());
    }

    @Override
    public void toon() {
        lijst.removeAll();
        lijst.add(partijen().isEmpty() ? new LegeStaat(t("regio.partijen.leeg")) : Partijentabel.van(tafel, partijen(), lijst));
        formulier.setVisible(tafel.magWijzigen());
    }

    private List<Deelnemer> partijen() {
        return Stream.of(Partijsoort.BEROEPSGROEP, Partijsoort.OVERIG).flatMap(s -> tafel.beeld().feiten().deelnemers(s).stream()).toList();
    }

    private void formulier() {
        Foutenlijst fouten = new Foutenlijst();
        TextField naam = new TextField(t("regio.partij.naam"));
        naam.setMaxLength(200);
        RadioButtonGroup<Partijsoort> soort = new RadioButtonGroup<>(t("regio.partij.soort"));
        soort.setItems(Partijsoort.BEROEPSGROEP, Partijsoort.OVERIG);
        soort.setItemLabelGenerator(s -> t("regio.partijsoort." + s.name()));
        formulier.addClassName("toevoegen");
        formulier.add(new H2(t("regio.partij-toevoegen")), fouten, naam, soort);
        formulier.add(Knop.rij(Knop.hoofd(t("regio.partij-toevoegen"), () -> {
            boolean goed = fouten.opnieuw().eis(!naam.getValue().isBlank(), naam, t("regio.partij.naam.fout"))
                    .eis(soort.getValue() != null, soort, t("regio.partij.soort.fout")).isGoed();
            if (goed && tafel.doe(formulier, naam.getValue(), versie -> tafel.grenzen().samenstellen().partijToevoegen(tafel.mandaat(), versie,
                    soort.getValue(), naam.getValue()))) {
                naam.clear();
                soort.clear();
            }
        })));
    }
}
