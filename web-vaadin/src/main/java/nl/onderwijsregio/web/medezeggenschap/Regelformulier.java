package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Regelopgave;
import nl.onderwijsregio.web.kader.Knop;

/** A rule that the region adds: about what, which right, whose, where it is written. */
class Regelformulier extends Div {
    private final TextField onderwerp = tekst("medezeggenschap.regels.onderwerp", 300);
    private final Select<Medezeggenschapsrecht> recht = new Select<>();
    private final Select<Geleding> geleding = new Select<>();
    private final TextField artikel = tekst("medezeggenschap.regels.bron", 200);
    private final IntegerField jaar = new IntegerField(t("medezeggenschap.regels.jaar"));

    Regelformulier(BiConsumer<Div, Supplier<Regelopgave>> toevoegen) {
        addClassName("formulier");
        recht.setLabel(t("medezeggenschap.recht"));
        recht.setItems(Medezeggenschapsrecht.values());
        recht.setItemLabelGenerator(r -> r == null ? "" : Voorlegzin.recht(r));
        geleding.setLabel(t("medezeggenschap.geleding"));
        geleding.setItems(Geleding.values());
        geleding.setItemLabelGenerator(g -> g == null ? "" : t("medezeggenschap.geleding." + g.name()));
        geleding.setWidthFull();
        artikel.setHelperText(t("medezeggenschap.regels.bron.hint"));
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.hoofd(t("medezeggenschap.regels.toevoegen"), () -> toevoegen.accept(plaats, this::opgave))));
        add(new H2(t("medezeggenschap.regels.nieuw")), onderwerp, recht, geleding, artikel, jaar, plaats);
    }

    private Regelopgave opgave() {
        return new Regelopgave(onderwerp.getValue(), recht.getValue(), geleding.getValue(), artikel.getValue(), jaar.getValue() == null ? 0 : jaar.getValue(), "");
    }

    private static TextField tekst(String label, int hoogste) {
        TextField veld = new TextField(t(label));
        veld.setMaxLength(hoogste);
        veld.setWidthFull();
        return veld;
    }
}
