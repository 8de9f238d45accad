package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.plan.Activiteitregel;
import nl.onderwijsregio.plan.Begrotingsbeeld;
import nl.onderwijsregio.plan.Dekkingregel;
import nl.onderwijsregio.web.kader.Bedragveld;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Expenses by activity against the sources of money, and whether they are equal. */
class Begrotingdeel extends Div {
    private record Bron(TextField naam, Bedragveld bedrag, Div rij) {}

    private final List<Bron> bronnen = new ArrayList<>();
    private final Div rijen = new Div();

    Begrotingdeel(Begrotingsbeeld beeld, boolean schrijfbaar, SerializableConsumer<List<Dekkingregel>> bewaren) {
        add(new H2(t("plan.begroting")), stand(beeld), uitgaven(beeld));
        if (beeld.coordinatie().signum() > 0) {
            add(new Paragraph(t("plan.begroting.coordinatie", "bedrag", Opmaak.nu().bedrag(beeld.coordinatie()), "aandeel", Opmaak.nu().getal(beeld.coordinatieaandeel()))));
        }
        if (beeld.eigenBijdragen().signum() > 0) {
            add(new Paragraph(t("plan.begroting.eigen", "bedrag", Opmaak.nu().bedrag(beeld.eigenBijdragen()))));
        }
        if (schrijfbaar) {
            add(formulier(beeld, bewaren));
        } else {
            add(dekking(beeld));
        }
    }

    private static Component stand(Begrotingsbeeld beeld) {
        if (beeld.sluit()) {
            return Melding.goed(t("plan.begroting.sluit", "bedrag", Opmaak.nu().bedrag(beeld.uitgaven())));
        }
        BigDecimal verschil = beeld.verschil();
        String sleutel = verschil.signum() == 0 ? "leeg" : verschil.signum() > 0 ? "uitgaven" : "dekking";
        String zin = t("plan.probleem.begroting." + sleutel, "bedrag", Opmaak.nu().bedrag(verschil.abs()));
        return verschil.signum() == 0 ? Melding.info(zin) : Melding.letOp(zin);
    }

    private static Tabel uitgaven(Begrotingsbeeld beeld) {
        Tabel tabel = new Tabel(t("plan.begroting.uitgaven")).kolom(t("plan.begroting.post")).kolom(t("plan.activiteit.toelichting")).getalkolom(t("plan.activiteit.bedrag"));
        for (Activiteitregel a : beeld.activiteiten()) {
            tabel.rij(a.code() + " " + a.naam(), a.toelichting().isEmpty() ? t("plan.ontbreekt") : a.toelichting(), Opmaak.nu().bedrag(a.bedrag()));
        }
        tabel.totaal(t("plan.begroting.totaal"), "", Opmaak.nu().bedrag(beeld.uitgaven()));
        return tabel;
    }

    private static Tabel dekking(Begrotingsbeeld beeld) {
        Tabel tabel = new Tabel(t("plan.dekking")).kolom(t("plan.dekking.bron")).getalkolom(t("plan.activiteit.bedrag"));
        beeld.dekking().forEach(d -> tabel.rij(d.bron(), Opmaak.nu().bedrag(d.bedrag())));
        tabel.totaal(t("plan.begroting.totaal"), Opmaak.nu().bedrag(beeld.inkomsten()));
        return tabel;
    }

    private Component formulier(Begrotingsbeeld beeld, SerializableConsumer<List<Dekkingregel>> bewaren) {
        beeld.dekking().forEach(d -> rij(d.bron(), d.bedrag()));
        if (bronnen.isEmpty()) {
            rij(t("plan.dekking.subsidie"), null);
        }
        Foutenlijst fouten = new Foutenlijst();
        Div plaats = new Div();
        Div geheel = new Div(new H3(t("plan.dekking")), fouten, rijen,
                Knop.rij(Knop.gewoon(t("plan.dekking.bewaren"), () -> opslaan(fouten, plaats, bewaren)), Knop.gewoon(t("plan.dekking.toevoegen"), () -> rij("", null))), plaats);
        geheel.addClassName("dekking");
        return geheel;
    }

    private void rij(String naam, BigDecimal bedrag) {
        TextField bron = new TextField(t("plan.dekking.bron"));
        bron.setMaxLength(200);
        bron.setValue(naam);
        Bedragveld veld = new Bedragveld(t("plan.activiteit.bedrag"));
        veld.zet(bedrag);
        Div rij = new Div(bron, veld);
        rij.addClassName("dekking-rij");
        Bron nieuw = new Bron(bron, veld, rij);
        var weg = Knop.klein(t("plan.dekking.weg"), () -> {
            bronnen.remove(nieuw);
            rijen.remove(rij);
        });
        weg.setAriaLabel(t("plan.dekking.weg") + ": " + naam);
        rij.add(weg);
        bronnen.add(nieuw);
        rijen.add(rij);
    }

    private void opslaan(Foutenlijst fouten, Div plaats, SerializableConsumer<List<Dekkingregel>> bewaren) {
        fouten.opnieuw();
        bronnen.forEach(b -> fouten.eis(!b.naam().getValue().isBlank(), b.naam(), t("plan.fout.bron")).eis(b.bedrag().bedrag().isPresent(), b.bedrag(), t("plan.fout.bedrag")));
        if (fouten.isGoed()) {
            Poging.bij(plaats).doe(() -> bewaren.accept(bronnen.stream().map(b -> new Dekkingregel(b.naam().getValue(), b.bedrag().bedrag().orElseThrow())).toList()));
        }
    }
}
