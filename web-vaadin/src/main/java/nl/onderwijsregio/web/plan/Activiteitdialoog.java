package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Partijregel;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** Adds or changes one activity. Goal, indicator and owner may wait; the check of the section names what is missing. */
class Activiteitdialoog extends Dialog {
    private static final int LANG = 2000;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final LocalDate EINDE = LocalDate.of(2025, 12, 31);

    private final Select<Activiteitfunctie> functie = new Select<>();
    private final TextField naam = new TextField(t("plan.activiteit.naam"));
    private final TextArea doel = lang("plan.activiteit.doel");
    private final TextArea indicator = lang("plan.activiteit.indicator");
    private final ComboBox<Partijregel> eigenaar = new ComboBox<>(t("plan.activiteit.eigenaar"));
    private final DatePicker van = Velden.datum(t("plan.activiteit.van"));
    private final DatePicker tot = Velden.datum(t("plan.activiteit.tot"));
    private final Bedragveld bedrag = new Bedragveld(t("plan.activiteit.bedrag"));
    private final TextArea toelichting = lang("plan.activiteit.toelichting");
    private final Foutenlijst fouten = new Foutenlijst();
    private final Div plaats = new Div();

    Activiteitdialoog(Activiteitregel bestaand, List<Partijregel> partijen, SerializableConsumer<Activiteitopgave> bewaren) {
        setHeaderTitle(bestaand == null ? t("plan.activiteit.nieuw") : bestaand.code() + "  " + bestaand.naam());
        setCloseOnOutsideClick(false);
        setWidth("min(40rem, 100%)");
        functie.setLabel(t("plan.activiteit.functie"));
        functie.setItems(Activiteitfunctie.values());
        functie.setItemLabelGenerator(f -> t("plan.functie." + f.name()));
        eigenaar.setItems(partijen);
        eigenaar.setItemLabelGenerator(Partijregel::naam);
        naam.setMaxLength(200);
        vullen(bestaand, partijen);
        Div velden = new Div(fouten, functie, naam, doel, indicator, eigenaar, new Div(van, tot), bedrag, toelichting, plaats);
        velden.addClassName("formulier");
        add(velden);
        getFooter().add(Knop.gewoon(t("plan.sluiten"), this::close), Knop.hoofd(t("plan.activiteit.bewaren"), () -> opslaan(bewaren)));
    }

    private static TextArea lang(String sleutel) {
        TextArea veld = new TextArea(t(sleutel));
        veld.setMaxLength(LANG);
        veld.setMinHeight("5rem");
        return veld;
    }

    private void vullen(Activiteitregel a, List<Partijregel> partijen) {
        van.setValue(a == null ? BEGIN : a.van());
        tot.setValue(a == null ? EINDE : a.tot());
        if (a != null) {
            functie.setValue(a.functie());
            naam.setValue(a.naam());
            doel.setValue(a.doel());
            indicator.setValue(a.indicator());
            partijen.stream().filter(p -> a.eigenaarPartijId() != null && p.partijId() == a.eigenaarPartijId()).findFirst().ifPresent(eigenaar::setValue);
            bedrag.zet(a.bedrag());
            toelichting.setValue(a.toelichting());
        }
    }

    private void opslaan(SerializableConsumer<Activiteitopgave> bewaren) {
        boolean goed = fouten.opnieuw().eis(functie.getValue() != null, functie, t("plan.fout.functie")).eis(!naam.getValue().isBlank(), naam, t("plan.fout.naam"))
                .eis(van.getValue() != null, van, t("veld.datum.fout")).eis(tot.getValue() != null, tot, t("veld.datum.fout"))
                .eis(van.getValue() == null || tot.getValue() == null || !tot.getValue().isBefore(van.getValue()), tot, t("plan.fout.periode"))
                .eis(bedrag.bedrag().isPresent(), bedrag, t("plan.fout.bedrag")).isGoed();
        if (goed && Poging.bij(plaats).doe(() -> bewaren.accept(new Activiteitopgave(functie.getValue(), naam.getValue(), doel.getValue(), indicator.getValue(),
                eigenaar.getValue() == null ? null : eigenaar.getValue().partijId(), van.getValue(), tot.getValue(), bedrag.bedrag().orElseThrow(),
                toelichting.getValue())))) {
            close();
        }
    }
}
