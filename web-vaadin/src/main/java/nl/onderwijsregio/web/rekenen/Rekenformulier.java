package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regio.openbaar.Regiokaart;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The fields of one question. Only what the chosen text looks at is asked; another regeling or text makes the fields anew and keeps what was typed. */
class Rekenformulier extends FieldSet {
    /** The kinds of parties that a region cannot do without. */
    static final List<Partijsoort> PARTIJEN = List.of(Partijsoort.BESTUUR, Partijsoort.LERARENOPLEIDING, Partijsoort.BEROEPSGROEP);

    private static final String AANTALLEN = "aantallen";
    private static final Set<Telling> UIT_BESTANDEN = Set.of(Telling.PO, Telling.PO_GESPECIALISEERD, Telling.VO, Telling.PRAKTIJKONDERWIJS);

    private final Rekenkeuzes keuzes;
    private final Map<String, Component> velden = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> waarden = new LinkedHashMap<>();
    private final RadioButtonGroup<String> wijze = new RadioButtonGroup<>(t("rekenen.wijze"));
    private final Map<String, String> eerder;
    private final boolean vast;

    Rekenformulier(String kop, Rekenkeuzes keuzes, Rekenvraag vraag) {
        this(kop, keuzes, vraag, false);
    }

    /** @param vast whether the regeling and its text are given and not asked */
    Rekenformulier(String kop, Rekenkeuzes keuzes, Rekenvraag vraag, boolean vast) {
        super(kop);
        this.keuzes = keuzes;
        this.vast = vast;
        eerder = new LinkedHashMap<>(vraag.waarden());
        addClassNames("formulier", "rekenformulier");
        wijze.setItems(AANTALLEN, Rekenvraag.GEMEENTEN);
        wijze.setItemLabelGenerator(w -> t("rekenen.wijze." + w));
        wijze.setValue(vraag.metGemeenten() ? Rekenvraag.GEMEENTEN : AANTALLEN);
        wijze.addValueChangeListener(e -> toonWijze());
        opbouwen();
    }

    /** The field with that name; the whole form when there is none like it. */
    Component veld(String naam) {
        return velden.getOrDefault(naam, this);
    }

    /** What the fields say now. */
    Rekenvraag vraag() {
        Map<String, String> gevuld = new LinkedHashMap<>();
        waarden.forEach((naam, waarde) -> {
            if (velden.get(naam).isVisible() && !waarde.get().isBlank()) {
                gevuld.put(naam, waarde.get().strip());
            }
        });
        return new Rekenvraag(gevuld);
    }

    private void opnieuw() {
        eerder.putAll(waarden.keySet().stream().collect(Collectors.toMap(n -> n, n -> waarden.get(n).get())));
        getChildren().filter(k -> !(k instanceof Legend)).toList().forEach(this::remove);
        velden.clear();
        waarden.clear();
        opbouwen();
    }

    private void opbouwen() {
        Regelversie versie = keuzes.versie(new Rekenvraag(eerder));
        eerder.put(Rekenvraag.REGELING, versie.regeling());
        if (!vast) {
            regeling(versie);
        }
        op();
        Gevraagd gevraagd = Gevraagd.van(versie, keuzes.vandaag());
        regio();
        boolean tellingen = Stream.of(Telling.values()).anyMatch(telling -> UIT_BESTANDEN.contains(telling) && gevraagd.telling(telling));
        if (tellingen) {
            add(wijze);
            gemeenten();
        }
        Stream.of(Telling.values()).filter(gevraagd::telling).forEach(telling -> getal(telling.naam(), t("rekenen.telling." + telling.name())));
        eigenschappen(gevraagd);
        toonWijze();
    }

    private void regeling(Regelversie versie) {
        Select<String> regeling = keuze(Rekenvraag.REGELING, t("rekenen.regeling"), List.copyOf(keuzes.register().regelingen()), keuzes::naam);
        regeling.addValueChangeListener(e -> ververs(e.isFromClient(), Rekenvraag.VERSIE));
        List<String> teksten = new ArrayList<>(List.of(""));
        keuzes.register().versies(versie.regeling()).forEach(v -> teksten.add(v.versie().toString()));
        Select<String> tekst = keuze(Rekenvraag.VERSIE, t("rekenen.versie"), teksten,
                v -> v.isEmpty() ? t("rekenen.beslistekst") : Opmaak.nu().dag(LocalDate.parse(v)));
        tekst.addValueChangeListener(e -> ververs(e.isFromClient(), ""));
    }

    private void op() {
        DatePicker op = Velden.datum(t("rekenen.op"));
        op.setHelperText(t("rekenen.op.hint"));
        try {
            op.setValue(eerder.getOrDefault(Rekenvraag.OP, "").isEmpty() ? null : LocalDate.parse(eerder.get(Rekenvraag.OP)));
        } catch (DateTimeParseException geenDatum) {
            op.clear();
        }
        zet(Rekenvraag.OP, op, () -> op.getValue() == null ? "" : op.getValue().toString());
    }

    private void ververs(boolean doorMens, String vergeet) {
        if (doorMens) {
            waarden.remove(vergeet);
            eerder.remove(vergeet);
            opnieuw();
        }
    }

    private void regio() {
        ComboBox<Regiokaart> regio = new ComboBox<>(t("rekenen.regio"));
        regio.setItems((r, tekst) -> r.naam().toLowerCase(Locale.ROOT).contains(tekst.toLowerCase(Locale.ROOT)), keuzes.regios());
        regio.setItemLabelGenerator(Regiokaart::naam);
        regio.setClearButtonVisible(true);
        regio.setHelperText(t("rekenen.regio.hint"));
        keuzes.regios().stream().filter(r -> r.sleutel().equals(eerder.get(Rekenvraag.REGIO))).findFirst().ifPresent(regio::setValue);
        regio.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                List<String> gemeenten = keuzes.gemeentenVan(e.getValue().sleutel());
                eerder.put(Rekenvraag.GEMEENTEN, String.join(",", gemeenten));
                wijze.setValue(gemeenten.isEmpty() ? AANTALLEN : Rekenvraag.GEMEENTEN);
                eerder.put(Rekenvraag.LANDELIJK, e.getValue().landelijk() == null ? "" : Landelijk.valueOf(e.getValue().landelijk().name()).naam());
                List.of(Rekenvraag.GEMEENTEN, Rekenvraag.LANDELIJK).forEach(waarden::remove);
                opnieuw();
            }
        });
        zet(Rekenvraag.REGIO, regio, () -> regio.getValue() == null ? "" : regio.getValue().sleutel());
    }

    private void gemeenten() {
        MultiSelectComboBox<Gemeenteregel> gemeenten = Velden.inDeTaal(new MultiSelectComboBox<>(t("rekenen.gemeenten")));
        gemeenten.setItems((g, tekst) -> g.naam().toLowerCase(Locale.ROOT).contains(tekst.toLowerCase(Locale.ROOT)), keuzes.gemeenten());
        gemeenten.setItemLabelGenerator(g -> g.provincie() == null ? g.naam() : g.naam() + " (" + g.provincie() + ")");
        gemeenten.setHelperText(t("rekenen.gemeenten.hint"));
        List<String> gekozen = new Rekenvraag(eerder).lijst(Rekenvraag.GEMEENTEN);
        gemeenten.setValue(keuzes.gemeenten().stream().filter(g -> gekozen.contains(g.code())).collect(Collectors.toSet()));
        zet(Rekenvraag.GEMEENTEN, gemeenten, () -> gemeenten.getValue().stream().map(Gemeenteregel::code).sorted().collect(Collectors.joining(",")));
    }

    private void eigenschappen(Gevraagd gevraagd) {
        if (gevraagd.is("partijen")) {
            partijen();
        }
        List.of(Rekenvraag.GEBIED, Rekenvraag.INVALPOOL, "rap.mboDoetMee", "opleidingsschool.vestigingenVertrokken").stream()
                .filter(naam -> gevraagd.is(naam) || naam.equals(Rekenvraag.GEBIED) && gevraagd.is(Rekenvraag.GEMEENTEN)).forEach(this::jaNee);
        if (gevraagd.is(Rekenvraag.LANDELIJK)) {
            keuze(Rekenvraag.LANDELIJK, t("rekenen.landelijk"), Stream.concat(Stream.of(""), Stream.of(Landelijk.values()).map(Landelijk::naam)).toList(),
                    naam -> naam.isEmpty() ? t("rekenen.landelijk.geen") : t("landelijk." + Landelijk.vanNaam(naam).orElseThrow().name()));
        }
        List.of("rap.referentie", "rap.fte", "opleidingsschool.studenten", "opleidingsschool.aspirantSinds").stream().filter(gevraagd::is)
                .forEach(naam -> getal(naam, t("rekenen.veld." + naam)));
    }

    private void partijen() {
        CheckboxGroup<String> partijen = new CheckboxGroup<>(t("rekenen.partijen"));
        partijen.setItems(PARTIJEN.stream().map(Partijsoort::naam).toList());
        partijen.setItemLabelGenerator(naam -> t("rekenen.partij." + naam));
        partijen.setHelperText(t("rekenen.partijen.hint"));
        partijen.setValue(new Rekenvraag(eerder).lijst(Rekenvraag.PARTIJEN).stream()
                .filter(naam -> Partijsoort.vanNaam(naam).filter(PARTIJEN::contains).isPresent())
                .collect(Collectors.toSet()));
        zet(Rekenvraag.PARTIJEN, partijen, () -> partijen.getValue().stream().sorted().collect(Collectors.joining(",")));
    }

    private void jaNee(String naam) {
        keuze(naam, t("rekenen.veld." + naam), List.of("", Rekenvraag.JA, Rekenvraag.NEE), w -> t(w.isEmpty() ? "rekenen.weet-niet" : "rekenen." + w));
    }

    private Select<String> keuze(String naam, String label, List<String> mogelijk, Function<String, String> tekst) {
        Select<String> veld = new Select<>();
        veld.setLabel(label);
        veld.setItems(mogelijk);
        veld.setItemLabelGenerator(w -> w == null ? "" : tekst.apply(w));
        veld.setValue(mogelijk.contains(eerder.getOrDefault(naam, "")) ? eerder.getOrDefault(naam, "") : mogelijk.getFirst());
        zet(naam, veld, () -> veld.getValue() == null ? "" : veld.getValue());
        return veld;
    }

    private void getal(String naam, String label) {
        TextField veld = new TextField(label);
        veld.getElement().setAttribute("inputmode", naam.equals("rap.referentie") ? "text" : "numeric");
        veld.addClassName("getalveld");
        veld.setMaxLength(20);
        veld.setValue(eerder.getOrDefault(naam, ""));
        zet(naam, veld, veld::getValue);
    }

    private void zet(String naam, Component veld, Supplier<String> waarde) {
        velden.put(naam, veld);
        waarden.put(naam, waarde);
        add(veld);
    }

    /** Counts of pupils come from what was typed or from the files, never from both. */
    private void toonWijze() {
        boolean gemeenten = Rekenvraag.GEMEENTEN.equals(wijze.getValue());
        UIT_BESTANDEN.stream().map(Telling::naam).filter(velden::containsKey).forEach(naam -> velden.get(naam).setVisible(!gemeenten));
        Stream.of(Rekenvraag.GEMEENTEN).filter(velden::containsKey).forEach(naam -> velden.get(naam).setVisible(gemeenten));
        Stream.of(Rekenvraag.GEBIED).filter(velden::containsKey).forEach(naam -> velden.get(naam).setVisible(!gemeenten));
        getChildren().filter(k -> k.hasClassName("rekenhint")).toList().forEach(this::remove);
        Paragraph hint = new Paragraph(t(gemeenten ? "rekenen.hint.gemeenten" : "rekenen.hint.aantallen"));
        hint.addClassNames("klein", "rekenhint");
        add(hint);
    }

    /** Whether gemeenten are to be counted but none is chosen. */
    boolean mistGemeenten() {
        return velden.containsKey(Rekenvraag.GEMEENTEN) && velden.get(Rekenvraag.GEMEENTEN).isVisible() && waarden.get(Rekenvraag.GEMEENTEN).get().isEmpty();
    }

    /** One form, or two beside each other. */
    static Component naastElkaar(List<? extends Component> delen) {
        Div rij = new Div();
        rij.addClassName(delen.size() > 1 ? "rekenparen" : "rekenenkel");
        delen.forEach(rij::add);
        return rij;
    }
}
