package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.Indicatorregel;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.plan.Vraagstukopgave;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A measurable goal: from which figure to which, by when, for which vraagstuk. */
class Doelvorm implements Itemvorm<Doelopgave> {
    @Override
    public String naam() {
        return "doel";
    }

    @Override
    public List<Deelitem<Doelopgave>> items(Plandelenbeeld beeld) {
        return beeld.doelen();
    }

    @Override
    public List<String> regels(Doelopgave d, Plandelenbeeld beeld) {
        String meting = d.isMeetbaar() ? t("plan.item.doel.meting", "nu", Itemkeuzes.getal(d.nulwaarde()), "straks", Itemkeuzes.getal(d.streefwaarde()), "eenheid",
                d.eenheid(), "datum", Opmaak.nu().dag(d.streefdatum())) : t("plan.item.doel.geen-meting");
        Stream<String> los = d.isMeetbaar() ? Stream.of() : Stream.of(regel("plan.item.doel.nulwaarde", Itemkeuzes.getal(d.nulwaarde())),
                regel("plan.item.doel.streefwaarde", Itemkeuzes.getal(d.streefwaarde())), regel("plan.item.doel.eenheid", d.eenheid()),
                regel("plan.item.doel.streefdatum", d.streefdatum() == null ? "" : Opmaak.nu().dag(d.streefdatum())));
        Stream<String> rest = Stream.of(t("plan.doelgroep." + d.doelgroep().name()) + (d.vraagstuk() == null ? "" : " · V-" + d.vraagstuk()),
                d.indicator().isEmpty() ? "" : t("plan.item.indicator") + ": " + Itemkeuzes.indicatornaam(beeld, d.indicator()), d.toelichting());
        return Stream.of(Stream.of(meting), los, rest).flatMap(r -> r).filter(r -> !r.isEmpty()).toList();
    }

    private static String regel(String sleutel, String waarde) {
        return waarde.isEmpty() ? "" : t(sleutel) + ": " + waarde;
    }

    @Override
    public Itemvelden<Doelopgave> velden(Optional<Doelopgave> item, Plandelenbeeld beeld) {
        return new Invulling(item, beeld);
    }

    private static final class Invulling implements Itemvelden<Doelopgave> {
        private final TextField naam;
        private final Select<Doelgroep> doelgroep;
        private final ComboBox<Deelitem<Vraagstukopgave>> vraagstuk;
        private final ComboBox<Indicatorregel> indicator;
        private final TextField eenheid;
        private final Getalveld nulwaarde;
        private final Getalveld streefwaarde;
        private final DatePicker streefdatum = Velden.datum(t("plan.item.doel.streefdatum"));
        private final TextArea toelichting;

        Invulling(Optional<Doelopgave> item, Plandelenbeeld beeld) {
            naam = Itemkeuzes.regel(t("plan.item.doel.naam"), item.map(Doelopgave::naam).orElse(""), 300);
            doelgroep = Itemkeuzes.doelgroep(item.map(Doelopgave::doelgroep));
            vraagstuk = Itemkeuzes.item(t("plan.item.doel.vraagstuk"), beeld.vraagstukken(), item.map(Doelopgave::vraagstuk).orElse(null));
            indicator = Itemkeuzes.indicator(beeld, item.map(Doelopgave::indicator).orElse(""));
            eenheid = Itemkeuzes.regel(t("plan.item.doel.eenheid"), item.map(Doelopgave::eenheid).orElse(""), 60);
            eenheid.setHelperText(t("plan.item.doel.eenheid.hulp"));
            nulwaarde = new Getalveld(t("plan.item.doel.nulwaarde"), item.map(Doelopgave::nulwaarde).orElse(null));
            streefwaarde = new Getalveld(t("plan.item.doel.streefwaarde"), item.map(Doelopgave::streefwaarde).orElse(null));
            item.map(Doelopgave::streefdatum).ifPresent(streefdatum::setValue);
            toelichting = Itemkeuzes.tekst(t("plan.item.toelichting"), item.map(Doelopgave::toelichting).orElse(""), 2000);
        }

        @Override
        public List<Component> velden() {
            return List.of(naam, doelgroep, vraagstuk, indicator, nulwaarde, streefwaarde, eenheid, streefdatum, toelichting);
        }

        @Override
        public void nakijken(Foutenlijst fouten) {
            fouten.eis(!naam.getValue().isBlank(), naam, t("plan.item.doel.fout")).eis(doelgroep.getValue() != null, doelgroep, t("plan.item.doelgroep.fout"))
                    .eis(!streefdatum.isInvalid(), streefdatum, t("veld.datum.fout"));
            nulwaarde.nakijken(fouten);
            streefwaarde.nakijken(fouten);
        }

        @Override
        public Doelopgave opgave() {
            return new Doelopgave(naam.getValue(), doelgroep.getValue(), Itemkeuzes.nummer(vraagstuk), Itemkeuzes.code(indicator), eenheid.getValue(), nulwaarde.getal(),
                    streefwaarde.getal(), streefdatum.getValue(), toelichting.getValue());
        }
    }
}
