package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.onderwijsregio.regelbeheer.Regelconceptbeeld;
import nl.onderwijsregio.regelbeheer.Voorbeeldopgave;
import nl.onderwijsregio.regelbeheer.Voorbeeldregel;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regeling.json.Feitenschrijver;
import nl.onderwijsregio.web.kader.Bedragveld;
import nl.onderwijsregio.web.kader.Feitenwerk.Feitenvelden;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** The form of a golden case: facts by counts or as JSON, what comes out now, and what must come out for which articles and why. */
class Voorbeeldformulier extends Div {
    private static final String AANTALLEN = "aantallen";
    private static final String JSON = "json";

    private final Foutenlijst fouten = new Foutenlijst();
    private final Feitenvelden aantallen;
    private final Function<Beoordeling, Component> uitleg;
    private final Function<String, Beoordeling> uitrekenen;
    private final RadioButtonGroup<String> wijze = new RadioButtonGroup<>(t("voorbeeld.wijze"));
    private final TextArea json = new TextArea(t("voorbeeld.json"));
    private final TextField naam = new TextField(t("voorbeeld.naam"));
    private final Select<Uitkomst> verwacht = new Select<>();
    private final Bedragveld bedrag = new Bedragveld(t("voorbeeld.bedrag"));
    private final MultiSelectComboBox<String> artikelen = Velden.inDeTaal(new MultiSelectComboBox<>(t("voorbeeld.artikelen")));
    private final TextArea reden = new TextArea(t("voorbeeld.waarom"));
    private final Div uitkomst = new Div();

    Voorbeeldformulier(Regelconceptbeeld beeld, Optional<Voorbeeldregel> was, Feitenvelden aantallen, Function<Beoordeling, Component> uitleg,
            Function<String, Beoordeling> uitrekenen) {
        this.aantallen = aantallen;
        this.uitleg = uitleg;
        this.uitrekenen = uitrekenen;
        velden(beeld);
        was.ifPresent(this::vul);
        wijze.setValue(was.isPresent() ? JSON : AANTALLEN);
        toonWijze();
        wijze.addValueChangeListener(e -> toonWijze());
        Div feiten = new Div(wijze, json);
        Div verwachting = new Div(naam, verwacht, bedrag, artikelen, reden);
        List.of(feiten, verwachting).forEach(d -> d.addClassName("formulier"));
        add(fouten, new Paragraph(t("voorbeeld.inleiding")), feiten, aantallen.blok(), Knop.rij(Knop.gewoon(t("voorbeeld.uitrekenen"), this::rekenen)), uitkomst,
                new H2(t("voorbeeld.verwachting")), verwachting);
    }

    private void velden(Regelconceptbeeld beeld) {
        wijze.setItems(AANTALLEN, JSON);
        wijze.setItemLabelGenerator(w -> t("voorbeeld.wijze." + w));
        json.setHelperText(t("voorbeeld.json.hint"));
        json.setMaxLength(100_000);
        json.setMaxRows(20);
        naam.setMaxLength(200);
        verwacht.setLabel(t("voorbeeld.uitkomst"));
        verwacht.setItems(Uitkomst.values());
        verwacht.setItemLabelGenerator(u -> t("versie.uitkomst." + u.name()));
        bedrag.setHelperText(t("voorbeeld.bedrag.hint"));
        bedrag.setMaxLength(20);
        Set<String> alle = new LinkedHashSet<>(beeld.artikelen());
        beeld.verantwoording().stream().map(Artikel::artikel).forEach(alle::add);
        artikelen.setItems(alle);
        artikelen.setHelperText(beeld.artikelen().isEmpty() ? t("voorbeeld.artikelen.hint") : t("voorbeeld.artikelen.gewijzigd", "artikelen", String.join(", ", beeld.artikelen())));
        reden.setMaxLength(2000);
    }

    private void vul(Voorbeeldregel v) {
        json.setValue(v.feiten());
        naam.setValue(v.naam());
        naam.setReadOnly(!v.isEigen());
        verwacht.setValue(v.verwacht());
        bedrag.zet(v.verwachtBedrag());
        artikelen.select(v.artikelen());
        reden.setValue(v.reden() == null ? "" : v.reden());
    }

    private void toonWijze() {
        boolean tekst = JSON.equals(wijze.getValue());
        if (tekst && json.isEmpty()) {
            aantallen.feiten(new Foutenlijst()).ifPresent(f -> json.setValue(Feitenschrijver.schrijf(f).toPrettyString()));
        }
        json.setVisible(tekst);
        aantallen.blok().setVisible(!tekst);
    }

    /** The facts as JSON; empty, with lines above the form, when they are not usable. */
    private Optional<String> feiten() {
        if (JSON.equals(wijze.getValue())) {
            fouten.eis(!json.getValue().isBlank(), json, t("voorbeeld.fout.json"));
            return Optional.of(json.getValue());
        }
        return aantallen.feiten(fouten).map(f -> Feitenschrijver.schrijf(f).toString());
    }

    private void rekenen() {
        fouten.opnieuw();
        uitkomst.removeAll();
        Optional<String> feiten = feiten();
        if (fouten.isGoed()) {
            Poging.bij(uitkomst).doe(() -> feiten.map(uitrekenen).ifPresent(this::toon));
        }
    }

    private void toon(Beoordeling b) {
        H2 kop = new H2(t("voorbeeld.komt-uit", "uitkomst", Voorbeelden.uitkomst(b.uitkomst(), b.bedrag().orElse(null))));
        uitkomst.add(kop, Knop.rij(Knop.gewoon(t("voorbeeld.overnemen"), () -> {
            verwacht.setValue(b.uitkomst());
            bedrag.zet(b.bedrag().orElse(null));
        })), uitleg.apply(b));
    }

    /** What the form says; empty, with lines above it, when something is missing. */
    Optional<Voorbeeldopgave> opgave() {
        fouten.opnieuw();
        Optional<String> feiten = feiten();
        Optional<BigDecimal> euro = bedrag.bedrag();
        boolean goed = fouten.eis(!naam.getValue().isBlank(), naam, t("voorbeeld.fout.naam")).eis(verwacht.getValue() != null, verwacht, t("voorbeeld.fout.uitkomst"))
                .eis(bedrag.isEmpty() || euro.isPresent(), bedrag, t("voorbeeld.fout.bedrag"))
                .eis(!artikelen.getValue().isEmpty(), artikelen, t("voorbeeld.fout.artikelen")).eis(!reden.getValue().isBlank(), reden, t("voorbeeld.fout.waarom")).isGoed();
        return goed ? feiten.map(f -> new Voorbeeldopgave(naam.getValue(), f, verwacht.getValue(), euro.orElse(null), List.copyOf(artikelen.getValue()), reden.getValue()))
                : Optional.empty();
    }
}
