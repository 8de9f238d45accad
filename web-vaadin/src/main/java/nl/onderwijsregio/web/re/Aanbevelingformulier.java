package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.aanbeveling.Aanbevelingopgave;
import nl.onderwijsregio.aanbeveling.Aanbevelingregel;
import nl.onderwijsregio.aanbeveling.Aanbevelingsoort;
import nl.onderwijsregio.aanbeveling.Gewicht;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** Fields of one recommendation; {@link #opgave} after {@link #isGoed}. */
class Aanbevelingformulier extends Div {
    private final Foutenlijst fouten = new Foutenlijst();
    private final Select<String> onderdeel = new Select<>();
    private final Select<Aanbevelingsoort> soort = new Select<>();
    private final Select<Gewicht> gewicht = new Select<>();
    private final TextArea tekst = new TextArea(t("aanbeveling.tekst"));
    private final TextArea reden = new TextArea(t("aanbeveling.reden"));

    Aanbevelingformulier(java.util.List<String> letters) {
        addClassName("formulier");
        onderdeel.setLabel(t("aanbeveling.waarover"));
        onderdeel.setItems(letters);
        onderdeel.setEmptySelectionAllowed(true);
        onderdeel.setEmptySelectionCaption(t("aanbeveling.hele-plan"));
        onderdeel.setItemLabelGenerator(l -> l == null ? t("aanbeveling.hele-plan") : t("aanbeveling.onderdeel", "letter", l));
        soort.setLabel(t("aanbeveling.soort"));
        soort.setItems(Aanbevelingsoort.values());
        soort.setItemLabelGenerator(s -> t("aanbeveling.soort." + s));
        gewicht.setLabel(t("aanbeveling.gewicht"));
        gewicht.setItems(Gewicht.values());
        gewicht.setItemLabelGenerator(g -> t("aanbeveling.gewicht." + g));
        tekst.setMaxLength(4_000);
        reden.setMaxLength(4_000);
        reden.setHelperText(t("aanbeveling.reden.hulp"));
        tekst.setWidthFull();
        reden.setWidthFull();
        add(fouten, onderdeel, soort, gewicht, tekst, reden);
    }

    void kies(Aanbevelingregel a) {
        onderdeel.setValue(a.onderdeel().isEmpty() ? null : a.onderdeel());
        soort.setValue(a.soort());
        gewicht.setValue(a.gewicht());
        tekst.setValue(a.tekst());
        reden.setValue(a.reden());
    }

    /** Both texts and both reasons below each other; the rest stays as it was filled in here. */
    void samenvoegen(Aanbevelingopgave eigen, Aanbevelingopgave ander) {
        tekst.setValue(Collegakeuze.samen(eigen.tekst(), ander.tekst()));
        reden.setValue(Collegakeuze.samen(eigen.reden(), ander.reden()));
        tekst.focus();
    }

    boolean isGoed() {
        return fouten.opnieuw().eis(soort.getValue() != null, soort, t("aanbeveling.soort.kies"))
                .eis(gewicht.getValue() != null, gewicht, t("aanbeveling.gewicht.kies"))
                .eis(!tekst.getValue().isBlank(), tekst, t("aanbeveling.tekst.leeg")).isGoed();
    }

    Aanbevelingopgave opgave() {
        return new Aanbevelingopgave(onderdeel.getValue(), soort.getValue(), gewicht.getValue(), tekst.getValue(), reden.getValue());
    }
}
