package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.onderwijsregio.besluit.gevolg.Besluitgevolg;
import nl.onderwijsregio.besluit.gevolg.Besluitgevolgen;
import nl.onderwijsregio.besluit.gevolg.Motiveringregel;
import nl.onderwijsregio.besluit.gevolg.Vervolgactieregel;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What follows a decision: why it was taken, and who does what by when; with what the reader may add or report. */
class Gevolgblok extends Div {
    private final transient Besluitgevolgen gevolgen;
    private final MandaatId mandaat;
    private final long ronde;
    private final Runnable klaar;

    Gevolgblok(Besluitgevolgen gevolgen, MandaatId mandaat, long ronde, Runnable klaar) {
        this.gevolgen = gevolgen;
        this.mandaat = mandaat;
        this.ronde = ronde;
        this.klaar = klaar;
        Besluitgevolg beeld = gevolgen.beeld(mandaat, ronde);
        add(new H2(t("gevolg.motivering")));
        if (beeld.motivering().isEmpty()) {
            add(new Paragraph(t("gevolg.motivering.geen")));
        }
        beeld.motivering().forEach(m -> add(regel(m)));
        if (beeld.magSchrijven()) {
            add(motiveren(beeld.motivering().size()));
        }
        add(new H2(t("gevolg.acties")));
        if (beeld.acties().isEmpty()) {
            add(new Paragraph(t("gevolg.acties.geen")));
        }
        beeld.acties().forEach(a -> add(actie(a)));
        if (beeld.magSchrijven()) {
            add(toevoegen(beeld));
        }
    }

    private static Div regel(Motiveringregel m) {
        Paragraph wie = new Paragraph(t(m.nummer() == 1 ? "gevolg.motivering.door" : "gevolg.motivering.aanvulling", "wie", m.gebruiker(), "moment", m.moment()));
        wie.addClassName("klein");
        return new Div(new Alineas(m.tekst()), wie);
    }

    private Component motiveren(int gezien) {
        TextArea tekst = new TextArea(t(gezien == 0 ? "gevolg.motiveren.veld" : "gevolg.aanvullen.veld"));
        tekst.setHelperText(t("gevolg.motiveren.hint"));
        tekst.setMaxLength(4000);
        tekst.setWidthFull();
        Div plaats = new Div();
        plaats.add(tekst, Knop.rij(Knop.gewoon(t(gezien == 0 ? "gevolg.motiveren" : "gevolg.aanvullen"),
                () -> doen(plaats, () -> gevolgen.motiveren(mandaat, ronde, gezien, tekst.getValue())))));
        return new Details(t(gezien == 0 ? "gevolg.motiveren.kop" : "gevolg.aanvullen.kop"), plaats);
    }

    private Div actie(Vervolgactieregel a) {
        Div blok = new Div(new H3(a.wat()), badge(a), new Paragraph(t("gevolg.actie.wie", "partij", a.partijNaam(), "dag", Opmaak.nu().dag(a.termijn()))));
        blok.addClassName("adviespunt");
        if (a.afgemeldOp() != null) {
            Paragraph wie = new Paragraph((a.toelichting() == null ? "" : a.toelichting() + " ") + t("gevolg.actie.afgemeld", "wie", a.afgemeldDoor(), "moment", a.afgemeldOp()));
            blok.add(wie);
        }
        if (a.magAfmelden()) {
            blok.add(afmelden(a));
        }
        return blok;
    }

    private static Badge badge(Vervolgactieregel a) {
        String woord = t("gevolg.stand." + a.stand().name());
        return switch (a.stand()) {
            case OPEN -> new Badge(woord);
            case GEDAAN -> new Badge(Melding.Soort.GOED, woord);
            case NIET_GEDAAN -> new Badge(Melding.Soort.LET_OP, woord);
        };
    }

    private Component afmelden(Vervolgactieregel a) {
        TextField uitleg = new TextField(t("gevolg.afmelden.uitleg"));
        uitleg.setHelperText(t("gevolg.afmelden.hint"));
        uitleg.setMaxLength(1000);
        uitleg.setWidthFull();
        Div plaats = new Div();
        plaats.add(uitleg, Knop.rij(Knop.gewoon(t("gevolg.gedaan"), () -> doen(plaats, () -> gevolgen.actieAfmelden(mandaat, a.id(), true, uitleg.getValue()))),
                Knop.gewoon(t("gevolg.niet-gedaan"), () -> doen(plaats, () -> gevolgen.actieAfmelden(mandaat, a.id(), false, uitleg.getValue())))));
        return new Details(t("gevolg.afmelden.kop"), plaats);
    }

    private Component toevoegen(Besluitgevolg beeld) {
        Foutenlijst fouten = new Foutenlijst();
        TextField wat = new TextField(t("gevolg.actie.wat"));
        wat.setMaxLength(500);
        wat.setWidthFull();
        ComboBox<Besluitgevolg.Houder> houder = new ComboBox<>(t("gevolg.actie.houder"), beeld.houders());
        houder.setItemLabelGenerator(Besluitgevolg.Houder::naam);
        houder.setWidthFull();
        DatePicker dag = Velden.datum(t("gevolg.actie.termijn"));
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(fouten, wat, houder, dag, Knop.rij(Knop.gewoon(t("gevolg.actie.toevoegen"), () -> {
            if (fouten.opnieuw().eis(!wat.getValue().isBlank(), wat, t("gevolg.fout.wat")).eis(houder.getValue() != null, houder, t("gevolg.fout.houder"))
                    .eis(dag.getValue() != null, dag, t("gevolg.fout.termijn")).isGoed()) {
                doen(plaats, () -> gevolgen.actieToevoegen(mandaat, ronde, wat.getValue(), houder.getValue().partijId(), dag.getValue()));
            }
        })));
        return new Details(t("gevolg.actie.kop"), plaats);
    }

    private void doen(Div plaats, Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            klaar.run();
        }
    }
}
