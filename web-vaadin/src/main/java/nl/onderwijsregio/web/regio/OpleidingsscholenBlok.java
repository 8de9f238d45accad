package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onderwijsregio.regio.Opleidingsschoolopgave;
import nl.onderwijsregio.regio.toets.Opleidingsschoolstand;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Tabel;

/** The (aspirant-)opleidingsscholen of the region; the same projectnummer replaces what was stated before. */
class OpleidingsscholenBlok extends Div {
    private final Tafel tafel;
    private final Div nu = new Div();
    private final Div formulier = new Div();
    private final Foutenlijst fouten = new Foutenlijst();
    private final TextField naam = new TextField(t("regio.school.naam"));
    private final TextField nummer = new TextField(t("regio.school.nummer"));
    private final Getalveld aspirant = new Getalveld(t("regio.school.aspirant"));
    private final Checkbox overeenkomst = new Checkbox(t("regio.school.overeenkomst"));
    private final Checkbox peerReview = new Checkbox(t("regio.school.peer-review"));
    private final TextField bron = new TextField(t("regio.opgave.bron"));

    OpleidingsscholenBlok(Tafel tafel) {
        this.tafel = tafel;
        addClassName("opgaveblok");
        nummer.setHelperText(t("regio.school.nummer.hint"));
        nummer.setMaxLength(30);
        naam.setMaxLength(200);
        aspirant.setHelperText(t("regio.school.aspirant.hint"));
        formulier.addClassName("formulier");
        formulier.add(fouten, naam, nummer, aspirant, overeenkomst, peerReview, bron,
                Knop.rij(Knop.gewoon(t("regio.school.bewaren"), this::bewaren)));
        add(new H2(t("regio.scholen")), nu, formulier);
    }

    void toon() {
        List<Opleidingsschoolstand> scholen = tafel.beeld().feiten().opleidingsscholen();
        nu.removeAll();
        nu.add(scholen.isEmpty() ? new Paragraph(t("regio.scholen.leeg")) : tabel(scholen));
        formulier.setVisible(tafel.magWijzigen());
    }

    private Tabel tabel(List<Opleidingsschoolstand> scholen) {
        Tabel tabel = new Tabel(t("regio.scholen")).zonderBijschrift().kolom(t("regio.naam")).kolom(t("regio.school.nummer"))
                .kolom(t("regio.school.stand")).kolom(t("regio.school.stukken"));
        if (tafel.magWijzigen()) {
            tabel.kolom(t("regio.acties"));
        }
        for (Opleidingsschoolstand s : scholen) {
            Opleidingsschoolopgave o = s.opgave();
            String stand = o.aspirantSinds() == null ? t("regio.school.volledig") : t("regio.school.aspirant-sinds", "jaar", String.valueOf(o.aspirantSinds()));
            String stukken = t(o.overeenkomst() ? "regio.school.met-overeenkomst" : "regio.school.zonder-overeenkomst") + " "
                    + t(o.peerReview() ? "regio.school.met-peer" : "regio.school.zonder-peer");
            if (tafel.magWijzigen()) {
                var weg = Knop.klein(t("regio.weghalen"), () -> tafel.doe(nu, t("regio.watals.eraf", "naam", o.naam()),
                        versie -> tafel.grenzen().opgaven().opleidingsschoolWeghalen(tafel.mandaat(), versie, o)));
                weg.setAriaLabel(t("regio.weghalen-naam", "naam", o.naam()));
                tabel.rij(o.naam(), o.projectnummer(), stand, stukken, weg);
            } else {
                tabel.rij(o.naam(), o.projectnummer(), stand, stukken);
            }
        }
        return tabel;
    }

    private void bewaren() {
        boolean goed = fouten.opnieuw().eis(!naam.getValue().isBlank(), naam, t("regio.school.naam.fout"))
                .eis(!nummer.getValue().isBlank(), nummer, t("regio.school.nummer.fout"))
                .eis(aspirant.isLeeg() || aspirant.getal().filter(j -> j >= 2005 && j <= 2100).isPresent(), aspirant, t("regio.school.aspirant.fout"))
                .eis(!bron.getValue().isBlank(), bron, t("regio.opgave.bron.fout")).isGoed();
        if (goed && tafel.doe(formulier, naam.getValue(), versie -> tafel.grenzen().opgaven().opleidingsschoolOpgeven(tafel.mandaat(), versie,
                new Opleidingsschoolopgave(nummer.getValue(), naam.getValue(), aspirant.getal().orElse(null), overeenkomst.getValue(),
                        peerReview.getValue(), bron.getValue())))) {
            List.of(naam, nummer, aspirant, bron).forEach(TextField::clear);
            overeenkomst.clear();
            peerReview.clear();
        }
    }
}
