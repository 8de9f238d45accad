package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.onderwijsregio.besluit.Weegregel;
import nl.onderwijsregio.besluit.Weging;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** What the vote of a bestuur weighs: one each, or by pupils with a step and a most. */
class Weegvelden extends Div {
    private final RadioButtonGroup<Weging> weging = new RadioButtonGroup<>(t("besluit.vastleggen.weging"));
    private final IntegerField perStem = getal(t("besluit.vastleggen.perStem"), t("besluit.vastleggen.perStem.hint"));
    private final IntegerField hoogste = getal(t("besluit.vastleggen.hoogste"), t("besluit.vastleggen.hoogste.hint"));

    Weegvelden() {
        weging.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        weging.setItems(Weging.values());
        weging.setItemLabelGenerator(w -> t("besluit.weging." + w.name()));
        weging.addValueChangeListener(e -> volg());
        weging.setValue(Weging.GELIJK);
        volg();
        add(weging, perStem, hoogste);
    }

    private static IntegerField getal(String label, String hint) {
        IntegerField veld = new IntegerField(label);
        veld.setHelperText(hint);
        veld.setMin(1);
        veld.setMax(Weegregel.GRENS);
        return veld;
    }

    private void volg() {
        perStem.setVisible(weegt());
        hoogste.setVisible(weegt());
    }

    private boolean weegt() {
        return weging.getValue() == Weging.LEERLINGEN;
    }

    void toon(Weegregel regel) {
        weging.setValue(regel.weging());
        perStem.setValue(regel.perStem());
        hoogste.setValue(regel.hoogste());
    }

    void keur(Foutenlijst fouten, boolean geheim) {
        fouten.eis(!geheim || !weegt(), weging, t("besluit.vastleggen.fout.geheim-gewicht"));
        if (weegt()) {
            fouten.eis(isGoed(perStem), perStem, t("besluit.vastleggen.fout.perStem")).eis(isGoed(hoogste), hoogste, t("besluit.vastleggen.fout.hoogste"));
        }
    }

    private static boolean isGoed(IntegerField veld) {
        return veld.getValue() != null && veld.getValue() >= 1 && veld.getValue() <= Weegregel.GRENS;
    }

    Weegregel regel() {
        return weegt() ? new Weegregel(Weging.LEERLINGEN, perStem.getValue(), hoogste.getValue()) : Weegregel.GELIJK;
    }
}
