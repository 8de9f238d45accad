package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Stembiljet;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Melding;

/** The choice itself: nothing preselected, a vote against asks why. */
class Stemkeuze extends Div {
    private final Foutenlijst fouten = new Foutenlijst();
    private final RadioButtonGroup<Keuze> keuze = new RadioButtonGroup<>(t("besluit.stem.vraag"));
    private final TextArea toelichting = new TextArea();

    Stemkeuze(Stembiljet biljet) {
        addClassName("formulier");
        biljet.geldend().ifPresent(s -> add(Melding.info(t("besluit.stem.al", "partij", biljet.partijNaam(), "wie", s.gebruiker(),
                "moment", s.moment()))));
        keuze.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        keuze.setItems(Keuze.values());
        keuze.setRenderer(new TextRenderer<>(k -> t("besluit.keuze." + k.name()) + uitleg(k)));
        keuze.addValueChangeListener(e -> volg(e.getValue()));
        toelichting.setMaxLength(4000);
        toelichting.setWidthFull();
        toelichting.setValueChangeMode(ValueChangeMode.ON_BLUR);
        toelichting.setVisible(false);
        Span kop = new Span(t("besluit.stem.wie-ziet"));
        kop.addClassName("meetbalk-label");
        Paragraph openbaar = new Paragraph(kop, new Span(" " + t("besluit.stem.wie-ziet.uitleg")));
        openbaar.addClassName("klein");
        add(new H2(t("besluit.stem.uw-stem")), fouten, keuze, toelichting, openbaar);
    }

    private static String uitleg(Keuze k) {
        return k == Keuze.ONTHOUDING ? " (" + t("besluit.stem.onthouding.uitleg") + ")" : "";
    }

    private void volg(Keuze gekozen) {
        toelichting.setVisible(gekozen != null);
        toelichting.setLabel(gekozen == Keuze.TEGEN ? t("besluit.stem.reden") : t("besluit.stem.toelichting"));
        toelichting.setHelperText(gekozen == Keuze.TEGEN ? t("besluit.stem.reden.hint") : null);
        fouten.opnieuw().isGoed();
    }

    /** Shows what is missing. @return whether all is well */
    boolean isGoed() {
        return fouten.opnieuw().eis(keuze.getValue() != null, keuze, t("besluit.stem.fout.keuze"))
                .eis(keuze.getValue() != Keuze.TEGEN || !toelichting.getValue().isBlank(), toelichting, t("weigering.TEGENSTEM_ZONDER_REDEN"))
                .isGoed();
    }

    Keuze keuze() {
        return keuze.getValue();
    }

    String toelichting() {
        return toelichting.getValue();
    }
}
