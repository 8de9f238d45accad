package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regelbeheer.Artikelbelegging;
import nl.onderwijsregio.regelbeheer.Artikelopgave;
import nl.onderwijsregio.regelbeheer.Regelconceptbeeld;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Artikel.Verwerking;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;

/** The account of articles of a new version: what is open, what this version deals with otherwise, and the place to say how. */
class Artikelblok extends Div {
    private final Versieonderdeel deel;
    private final Artikelbelegging belegging;
    private final Foutenlijst fouten = new Foutenlijst();
    private final ComboBox<String> artikel = new ComboBox<>(t("artikel.welk"));
    private final TextField onderwerp = new TextField(t("regels.onderwerp"));
    private final RadioButtonGroup<Verwerking> verwerking = new RadioButtonGroup<>(t("artikel.verwerking"));
    private final TextField beoordelaar = new TextField(t("artikel.beoordelaar"));
    private final TextArea reden = new TextArea(t("artikel.reden"));

    Artikelblok(Versieonderdeel deel, Artikelbelegging belegging) {
        this.deel = deel;
        this.belegging = belegging;
        Regelconceptbeeld beeld = deel.beeld();
        add(new H3(t("artikel.kop")), new Paragraph(telling(beeld)));
        if (!beeld.open().isEmpty()) {
            add(Melding.letOp(t("weigering.ARTIKEL_NIET_BELEGD", "artikelen", String.join(", ", beeld.open()))));
        }
        List<Artikel> anders = beeld.verantwoording().stream().filter(a -> beeld.belegd().contains(a.artikel())).toList();
        if (!anders.isEmpty()) {
            add(new H4(t("artikel.anders")), tabel(anders, deel.magWijzigen()));
        }
        if (deel.magWijzigen()) {
            add(formulier(beeld));
        }
        NativeDetails alle = new NativeDetails(t("artikel.alle", "aantal", beeld.verantwoording().size()));
        alle.setContent(tabel(beeld.verantwoording(), false));
        add(alle);
    }

    private static String telling(Regelconceptbeeld beeld) {
        return t("artikel.telling", "regel", aantal(beeld, Verwerking.REGEL), "oordeel", aantal(beeld, Verwerking.MENSELIJK_OORDEEL),
                "niet", aantal(beeld, Verwerking.NIET_VAN_TOEPASSING), "open", beeld.open().size());
    }

    private static long aantal(Regelconceptbeeld beeld, Verwerking soort) {
        return beeld.verantwoording().stream().filter(a -> a.verwerking() == soort).count();
    }

    private Tabel tabel(List<Artikel> artikelen, boolean terug) {
        Tabel tabel = new Tabel(t("artikel.kop")).zonderBijschrift().kolom(t("regels.artikel")).kolom(t("regels.onderwerp"))
                .kolom(t("regels.verwerking")).kolom(t("regels.toelichting"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Artikel a : artikelen) {
            Div uitleg = new Div(new Span(a.toelichting()));
            if (terug) {
                Div plaats = new Div();
                plaats.add(Knop.klein(t("artikel.terugnemen", "artikel", a.artikel()),
                        () -> deel.act().accept(plaats, () -> belegging.terugnemen(deel.mandaat(), deel.id(), a.artikel()))));
                uitleg.add(plaats);
            }
            tabel.rij(a.artikel(), a.onderwerp(), t("regels.verwerking." + a.verwerking()), uitleg);
        }
        return tabel;
    }

    private Component formulier(Regelconceptbeeld beeld) {
        List<String> keuze = new ArrayList<>(beeld.open());
        beeld.verantwoording().stream().map(Artikel::artikel).forEach(keuze::add);
        artikel.setItems(keuze);
        artikel.setAllowCustomValue(true);
        artikel.setHelperText(t("artikel.welk.hint"));
        artikel.addCustomValueSetListener(e -> artikel.setValue(e.getDetail().strip()));
        artikel.addValueChangeListener(e -> beeld.verantwoording().stream().filter(a -> a.artikel().equals(e.getValue())).findFirst()
                .ifPresent(a -> onderwerp.setValue(a.onderwerp())));
        verwerking.setItems(Verwerking.values());
        verwerking.setItemLabelGenerator(v -> t("regels.verwerking." + v));
        verwerking.addValueChangeListener(e -> beoordelaar.setVisible(e.getValue() == Verwerking.MENSELIJK_OORDEEL));
        beoordelaar.setHelperText(t("artikel.beoordelaar.hint"));
        beoordelaar.setVisible(false);
        onderwerp.setMaxLength(1000);
        beoordelaar.setMaxLength(200);
        reden.setMaxLength(1000);
        beeld.open().stream().findFirst().ifPresent(artikel::setValue);
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.gewoon(t("artikel.beleggen"), () -> beleggen(plaats))));
        Div velden = new Div(new H4(t("artikel.toewijzen")), fouten, artikel, onderwerp, verwerking, beoordelaar, reden, plaats);
        velden.addClassName("formulier");
        return velden;
    }

    private void beleggen(Div plaats) {
        boolean mens = verwerking.getValue() == Verwerking.MENSELIJK_OORDEEL;
        boolean goed = fouten.opnieuw().eis(artikel.getValue() != null && !artikel.getValue().isBlank(), artikel, t("artikel.fout.welk"))
                .eis(!onderwerp.getValue().isBlank(), onderwerp, t("artikel.fout.onderwerp")).eis(verwerking.getValue() != null, verwerking, t("artikel.fout.verwerking"))
                .eis(!mens || !beoordelaar.getValue().isBlank(), beoordelaar, t("artikel.fout.beoordelaar")).eis(!reden.getValue().isBlank(), reden, t("artikel.fout.reden")).isGoed();
        if (goed) {
            deel.act().accept(plaats, () -> belegging.beleggen(deel.mandaat(), deel.id(), new Artikelopgave(artikel.getValue(), onderwerp.getValue(), verwerking.getValue(),
                    Optional.of(beoordelaar.getValue()).filter(b -> mens).orElse(""), reden.getValue())));
        }
    }
}
