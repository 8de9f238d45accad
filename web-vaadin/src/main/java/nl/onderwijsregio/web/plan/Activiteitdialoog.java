package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Activiteitregel;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.web.kader.Bedragveld;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;

/** Adds or changes one activity. Goal, indicator and owner may wait; the check of the section names what is missing. */
class Activiteitdialoog extends Deelvenster<Activiteitopgave> {
    private static final int LANG = 2000;

    private final Select<Activiteitfunctie> functie = new Select<>();
    private final TextField naam = new TextField(t("plan.activiteit.naam"));
    private final TextArea doel = lang("plan.activiteit.doel");
    private final TextArea indicator = lang("plan.activiteit.indicator");
    private final ComboBox<Partijregel> eigenaar = new ComboBox<>(t("plan.activiteit.eigenaar"));
    private final DatePicker van = Velden.datum(t("plan.activiteit.van"));
    private final DatePicker tot = Velden.datum(t("plan.activiteit.tot"));
    private final Bedragveld bedrag = new Bedragveld(t("plan.activiteit.bedrag"));
    private final TextArea toelichting = lang("plan.activiteit.toelichting");
    private final TextArea resultaat = lang("plan.activiteit.resultaat");
    private final MultiSelectComboBox<Partijregel> partners = Velden.inDeTaal(new MultiSelectComboBox<>(t("plan.activiteit.partners")));
    private final MultiSelectComboBox<Deelitem<Doelopgave>> doelen = Velden.inDeTaal(new MultiSelectComboBox<>(t("plan.activiteit.doelen")));
    private final Bedragveld subsidie = new Bedragveld(t("plan.activiteit.subsidie"));
    private final Bedragveld eigen = new Bedragveld(t("plan.activiteit.eigen"));
    private final List<Partijregel> partijen;
    private final Postenveld posten;

    /** @param bestaand null for a new one */
    Activiteitdialoog(Activiteitregel bestaand, List<Partijregel> partijen, Plandelenbeeld beeld, Bewaarder<Activiteitopgave> bewaarder, Runnable klaar) {
        super(bestaand == null ? t("plan.activiteit.nieuw") : bestaand.code() + "  " + bestaand.naam(), bestaand == null ? 0 : bestaand.versie(), bewaarder, klaar);
        this.partijen = partijen;
        functie.setLabel(t("plan.activiteit.functie"));
        functie.setItems(Activiteitfunctie.values());
        functie.setItemLabelGenerator(f -> t("plan.functie." + f.name()));
        eigenaar.setItems(partijen);
        eigenaar.setItemLabelGenerator(Partijregel::naam);
        naam.setMaxLength(200);
        partners.setItems(partijen);
        partners.setItemLabelGenerator(Partijregel::naam);
        doelen.setItems(beeld.doelen());
        doelen.setItemLabelGenerator(d -> d.code() + "  " + d.inhoud().naam());
        doelen.setHelperText(beeld.doelen().isEmpty() ? t("plan.activiteit.doelen.geen") : "");
        subsidie.setHelperText(t("plan.activiteit.subsidie.hulp"));
        eigenaar(bestaand, partijen);
        van.setValue(bestaand == null ? beeld.van() : bestaand.van());
        tot.setValue(bestaand == null ? beeld.tot() : bestaand.tot());
        if (bestaand != null) {
            invullen(bestaand, partijen, beeld);
        }
        posten = new Postenveld(bedrag, bestaand == null ? List.of() : bestaand.posten(), beeld.van().getYear(), beeld.tot().getYear());
        vullen(List.of(functie, naam, doel, indicator, eigenaar, new Div(van, tot), bedrag, toelichting, resultaat, partners, doelen, posten, subsidie, eigen));
    }

    @Override
    String bewaartekst() {
        return t("plan.activiteit.bewaren");
    }

    private static TextArea lang(String sleutel) {
        TextArea veld = new TextArea(t(sleutel));
        veld.setMaxLength(LANG);
        veld.setMinHeight("5rem");
        return veld;
    }

    private void eigenaar(Activiteitregel a, List<Partijregel> partijen) {
        partijen.stream().filter(p -> a != null && a.eigenaarPartijId() != null && p.partijId() == a.eigenaarPartijId()).findFirst().ifPresent(eigenaar::setValue);
    }

    private void invullen(Activiteitregel a, List<Partijregel> partijen, Plandelenbeeld beeld) {
        functie.setValue(a.functie());
        naam.setValue(a.naam());
        doel.setValue(a.doel());
        indicator.setValue(a.indicator());
        bedrag.zet(a.bedrag());
        toelichting.setValue(a.toelichting());
        resultaat.setValue(a.resultaat());
        partners.setValue(partijen.stream().filter(p -> a.partners().containsKey(p.partijId())).collect(Collectors.toSet()));
        doelen.setValue(beeld.doelen().stream().filter(d -> a.doelen().contains(d.nummer())).collect(Collectors.toSet()));
        subsidie.zet(a.subsidie());
        eigen.zet(a.eigenBijdrage());
    }

    @Override
    void nakijken(Foutenlijst fouten) {
        fouten.eis(functie.getValue() != null, functie, t("plan.fout.functie")).eis(!naam.getValue().isBlank(), naam, t("plan.fout.naam"))
                .eis(van.getValue() != null, van, t("veld.datum.fout")).eis(tot.getValue() != null, tot, t("veld.datum.fout"))
                .eis(van.getValue() == null || tot.getValue() == null || !tot.getValue().isBefore(van.getValue()), tot, t("plan.fout.periode"))
                .eis(bedrag.bedrag().isPresent(), bedrag, t("plan.fout.bedrag"))
                .eis(subsidie.getValue().isBlank() || subsidie.bedrag().isPresent(), subsidie, t("plan.fout.bedrag"))
                .eis(eigen.getValue().isBlank() || eigen.bedrag().isPresent(), eigen, t("plan.fout.bedrag"));
        posten.nakijken(fouten);
    }

    @Override
    Activiteitopgave opgave() {
        return new Activiteitopgave(functie.getValue(), naam.getValue(), doel.getValue(), indicator.getValue(),
                eigenaar.getValue() == null ? null : eigenaar.getValue().partijId(), van.getValue(), tot.getValue(), bedrag.bedrag().orElseThrow(),
                toelichting.getValue(), resultaat.getValue(), partners.getValue().stream().map(Partijregel::partijId).collect(Collectors.toCollection(TreeSet::new)),
                doelen.getValue().stream().map(Deelitem::nummer).collect(Collectors.toCollection(TreeSet::new)), posten.posten(), subsidie.bedrag().orElse(null),
                eigen.bedrag().orElse(null));
    }

    @Override
    List<String> regels(Activiteitopgave opgave) {
        return Activiteitzinnen.regels(opgave, id -> partijen.stream().filter(p -> p.partijId() == id).map(Partijregel::naam).findFirst().orElse(String.valueOf(id)));
    }
}
