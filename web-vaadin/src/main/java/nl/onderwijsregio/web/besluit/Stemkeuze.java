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
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Stembiljet;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Melding;

/** The choice itself, as the rule of the chamber knows it: nothing preselected; a vote against, an objection and a remark ask for words. */
class Stemkeuze extends Div {
    private final Foutenlijst fouten = new Foutenlijst();
    private final RadioButtonGroup<Keuze> keuze;
    private final TextArea toelichting = veld();
    private final TextArea oplossing = veld();
    private final boolean consent;
    private final boolean geheim;

    Stemkeuze(Stembiljet biljet) {
        addClassName("formulier");
        consent = biljet.kamerregel().drempel() == Drempel.CONSENT;
        geheim = biljet.kamerregel().geheim();
        keuze = new RadioButtonGroup<>(t("besluit.stem.vraag"));
        biljet.geldend().ifPresent(s -> add(Melding.info(t("besluit.stem.al", "partij", biljet.partijNaam(), "wie", s.gebruiker(),
                "moment", s.moment()))));
        keuze.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        keuze.setItems(biljet.kamerregel().drempel().keuzes());
        keuze.setRenderer(new TextRenderer<>(this::regel));
        keuze.addValueChangeListener(e -> volg(e.getValue()));
        oplossing.setLabel(t("besluit.stem.oplossing"));
        oplossing.setHelperText(t("besluit.stem.oplossing.hint"));
        Span kop = new Span(t("besluit.stem.wie-ziet"));
        kop.addClassName("meetbalk-label");
        Paragraph openbaar = new Paragraph(kop, new Span(" " + t(geheim ? "besluit.stem.wie-ziet.geheim" : consent ? "besluit.stem.wie-ziet.consent" : "besluit.stem.wie-ziet.uitleg")));
        openbaar.addClassName("klein");
        add(new H2(t("besluit.stem.uw-stem")), fouten, keuze, toelichting, oplossing, openbaar);
    }

    private static TextArea veld() {
        TextArea veld = new TextArea();
        veld.setMaxLength(4000);
        veld.setWidthFull();
        veld.setValueChangeMode(ValueChangeMode.ON_BLUR);
        veld.setVisible(false);
        return veld;
    }

    /** The choice with what it does. */
    private String regel(Keuze k) {
        String woord = t("besluit.keuze." + (consent && k == Keuze.VOOR ? "INSTEMMEN" : k.name()));
        return switch (k) {
            case ONTHOUDING -> woord + " (" + t("besluit.stem.onthouding.uitleg") + ")";
            case KANTTEKENING -> woord + " (" + t("besluit.stem.kanttekening.uitleg") + ")";
            case BEZWAAR -> woord + " (" + t("besluit.stem.bezwaar.uitleg") + ")";
            case VOOR, TEGEN, NIET_GETELD -> woord;
        };
    }

    private void volg(Keuze gekozen) {
        toelichting.setVisible(gekozen != null && !geheim);
        oplossing.setVisible(gekozen == Keuze.BEZWAAR);
        if (gekozen != null) {
            toelichting.setLabel(t(switch (gekozen) {
                case TEGEN -> "besluit.stem.reden";
                case BEZWAAR -> "besluit.stem.bezwaar";
                case KANTTEKENING -> "besluit.stem.kanttekening";
                case VOOR, ONTHOUDING, NIET_GETELD -> "besluit.stem.toelichting";
            }));
            toelichting.setHelperText(gekozen.vraagtToelichting() ? t("besluit.stem.reden.hint") : null);
        }
        fouten.opnieuw().isGoed();
    }

    /** Shows what is missing. @return whether all is well */
    boolean isGoed() {
        Keuze k = keuze.getValue();
        fouten.opnieuw().eis(k != null, keuze, t("besluit.stem.fout.keuze"));
        if (k != null && k.vraagtToelichting() && !geheim) {
            fouten.eis(!toelichting.getValue().isBlank(), toelichting, t(switch (k) {
                case BEZWAAR -> "weigering.BEZWAAR_ZONDER_REDEN";
                case KANTTEKENING -> "weigering.KANTTEKENING_LEEG";
                default -> "weigering.TEGENSTEM_ZONDER_REDEN";
            }));
        }
        return fouten.isGoed();
    }

    Keuze keuze() {
        return keuze.getValue();
    }

    String toelichting() {
        return geheim ? "" : toelichting.getValue();
    }

    /** What would resolve the objection; empty with any other choice. */
    String oplossing() {
        return keuze.getValue() == Keuze.BEZWAAR ? oplossing.getValue() : "";
    }
}
