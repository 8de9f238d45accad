package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.overleg.Lidregel;
import nl.onderwijsregio.overleg.Orgaanbeeld;
import nl.onderwijsregio.overleg.Orgaanregel;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** What projectleider and penvoerder can do with an organ; each act folded in, named by its result. */
class Inrichtblok extends Div {
    private final transient Organen organen;
    private final MandaatId mandaat;
    private final Orgaanbeeld beeld;
    private final Runnable klaar;

    Inrichtblok(Organen organen, MandaatId mandaat, Orgaanbeeld beeld, Runnable klaar) {
        this.organen = organen;
        this.mandaat = mandaat;
        this.beeld = beeld;
        this.klaar = klaar;
        addClassName("leidingblok");
        add(new H2(t("overleg.inrichten")), toevoegen(), beeindigen(), wijzigen(), opheffen());
    }

    private Component toevoegen() {
        return new Details(t("overleg.lid.toevoegen"), new Lidformulier(organen.kandidaten(mandaat), beeld.vandaag(),
                opgave -> organen.lidToevoegen(mandaat, beeld.regel().id(), opgave), klaar));
    }

    private Component beeindigen() {
        List<Lidregel> leden = Stream.concat(beeld.regel().leden().stream(), beeld.komend().stream()).toList();
        if (leden.isEmpty()) {
            return new Div();
        }
        ComboBox<Lidregel> lid = new ComboBox<>(t("overleg.veld.lid"));
        lid.setItems(leden);
        lid.setItemLabelGenerator(l -> Overlegzin.persoon(l.mandaat()) + ", " + Overlegzin.rol(l.rol()));
        lid.setWidthFull();
        DatePicker dag = Velden.datum(t("overleg.veld.laatste-dag"));
        dag.setValue(beeld.vandaag());
        Foutenlijst fouten = new Foutenlijst();
        Div plaats = new Div(fouten, lid, dag);
        plaats.addClassName("formulier");
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.lid.beeindigen"), () -> {
            if (fouten.opnieuw().eis(lid.getValue() != null, lid, t("overleg.fout.lid")).eis(dag.getValue() != null, dag, t("overleg.fout.laatste-dag")).isGoed()) {
                doen(plaats, () -> organen.lidmaatschapBeeindigen(mandaat, beeld.regel().id(), lid.getValue().id(), dag.getValue()));
            }
        })));
        return new Details(t("overleg.lid.beeindigen"), plaats);
    }

    private Component wijzigen() {
        Orgaanregel nu = beeld.regel();
        Orgaanformulier formulier = new Orgaanformulier().vul(nu.soort(), nu.naam(), nu.doel());
        Div plaats = new Div(formulier);
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.wijzigen"), () -> {
            if (formulier.isGoed()) {
                doen(plaats, () -> organen.wijzigen(mandaat, nu.id(), formulier.opgave(), nu.versie()));
            }
        })));
        return new Details(t("overleg.wijzigen.kop"), plaats);
    }

    private Component opheffen() {
        Div plaats = new Div();
        plaats.add(new Paragraph(t("overleg.opheffen.uitleg")), Knop.rij(Knop.weg(t("overleg.opheffen"), () ->
                Velden.vraag(t("overleg.opheffen"), t("overleg.opheffen.vraag", "orgaan", beeld.regel().naam()), t("overleg.opheffen"),
                        () -> doen(plaats, () -> organen.opheffen(mandaat, beeld.regel().id()))).open())));
        return new Details(t("overleg.opheffen"), plaats);
    }

    private void doen(Div plaats, Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            klaar.run();
        }
    }
}
