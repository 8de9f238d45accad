package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.regelbeheer.Regelconceptbeeld;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.regelbeheer.Voorbeeldregel;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The golden cases with what comes out of them now, and the place to adjust or confirm an expectation for a changed article. */
class Voorbeelden extends Div {
    private final Versieonderdeel deel;
    private final Regelconcepten concepten;
    private final String adres;

    Voorbeelden(Versieonderdeel deel, Regelconcepten concepten, String adres) {
        this.deel = deel;
        this.concepten = concepten;
        this.adres = adres;
        Regelconceptbeeld beeld = deel.beeld();
        if (deel.magWijzigen()) {
            add(Knop.rij(Knop.rustigNaar(adres + "/nieuw", t("voorbeeld.nieuw"))));
        }
        if (beeld.voorbeelden().isEmpty()) {
            add(new LegeStaat(t("versie.voorbeelden.leeg")));
            return;
        }
        long goed = beeld.voorbeelden().size() - beeld.kloptNiet();
        String zin = t("versie.voorbeelden.stand", "goed", goed, "totaal", beeld.voorbeelden().size());
        add(beeld.kloptNiet() == 0 ? Melding.goed(zin) : Melding.letOp(zin));
        beeld.voorbeelden().stream().filter(Voorbeeldregel::isGeweigerd).limit(5)
                .forEach(v -> add(Melding.fout(t("weigering.VOORBEELD_PAST_NIET", "naam", v.naam(), "oorzaak", v.geweigerd()))));
        if (!beeld.zonderVoorbeeld().isEmpty()) {
            add(Melding.letOp(t("weigering.ARTIKEL_ZONDER_VOORBEELD", "artikelen", String.join(", ", beeld.zonderVoorbeeld()))));
        }
        if (deel.magWijzigen() && !beeld.artikelen().isEmpty()) {
            add(verantwoorden(beeld));
        }
        add(tabel(beeld.voorbeelden().stream().filter(v -> !v.klopt() || v.eerderUitkomst() != null || v.isEigen() || !v.artikelen().isEmpty()).toList()));
        NativeDetails alle = new NativeDetails(t("versie.voorbeelden.alle", "aantal", beeld.voorbeelden().size()));
        alle.setContent(tabel(beeld.voorbeelden()));
        add(alle);
    }

    private Component verantwoorden(Regelconceptbeeld beeld) {
        MultiSelectComboBox<Voorbeeldregel> welke = Velden.inDeTaal(new MultiSelectComboBox<>(t("versie.voorbeeld.kiezen")));
        welke.setItemLabelGenerator(v -> v.nummer() + ". " + v.naam() + (v.klopt() ? "" : " (" + t("versie.voorbeeld.klopt-niet") + ")"));
        welke.setItems(beeld.voorbeelden());
        welke.setHelperText(t("versie.voorbeeld.kiezen.hint"));
        CheckboxGroup<String> artikelen = new CheckboxGroup<>(t("versie.voorbeeld.artikelen"));
        artikelen.setItems(beeld.artikelen());
        if (beeld.artikelen().size() == 1) {
            artikelen.select(beeld.artikelen());
        }
        TextArea reden = new TextArea(t("versie.reden"));
        reden.setMaxLength(2000);
        Div plaats = new Div();
        plaats.add(Knop.rij(
                Knop.gewoon(t("versie.voorbeeld.bijstellen"), () -> deel.act().accept(plaats, () -> concepten.voorbeeldBijstellen(deel.mandaat(), deel.id(),
                        gekozen(welke), List.copyOf(artikelen.getValue()), reden.getValue()))),
                Knop.gewoon(t("versie.voorbeeld.bevestigen"), () -> deel.act().accept(plaats, () -> concepten.voorbeeldBevestigen(deel.mandaat(), deel.id(),
                        gekozen(welke), List.copyOf(artikelen.getValue()), reden.getValue())))));
        Div formulier = new Div(new H3(t("versie.voorbeeld.herzien")), welke, watNietKlopt(beeld, welke), artikelen, reden, plaats);
        formulier.addClassName("formulier");
        return formulier;
    }

    private static List<Long> gekozen(MultiSelectComboBox<Voorbeeldregel> welke) {
        return welke.getValue().stream().map(Voorbeeldregel::id).toList();
    }

    /** Chooses the cases that do not come out, in sight and to change before anything is done to them. */
    private static Div watNietKlopt(Regelconceptbeeld beeld, MultiSelectComboBox<Voorbeeldregel> welke) {
        List<Voorbeeldregel> mis = beeld.voorbeelden().stream().filter(v -> !v.klopt()).toList();
        return mis.isEmpty() ? new Div() : Knop.rij(Knop.klein(t("versie.voorbeeld.kies-mis"), () -> welke.setValue(Set.copyOf(mis))));
    }

    private Tabel tabel(List<Voorbeeldregel> regels) {
        Tabel tabel = new Tabel(t("versie.stap.voorbeelden")).zonderBijschrift().kolom(t("versie.voorbeeld")).kolom(t("versie.voorbeeld.verwacht"))
                .kolom(t("versie.voorbeeld.gekregen")).kolom(t("regels.stand")).kolom(t("versie.voorbeeld.herzien-voor"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Voorbeeldregel v : regels) {
            tabel.rij(new Anchor(adres + "/" + v.id(), v.nummer() + ". " + v.naam() + (v.isEigen() ? " (" + t("voorbeeld.eigen") + ")" : "")), uitkomst(v.verwacht(), v.verwachtBedrag()), gekregen(v),
                    v.klopt() ? new Badge(Melding.Soort.GOED, t("versie.voorbeeld.klopt")) : new Badge(Melding.Soort.FOUT, t("versie.voorbeeld.klopt-niet")), herzien(v));
        }
        return tabel;
    }

    private static String herzien(Voorbeeldregel v) {
        if (v.artikelen().isEmpty()) {
            return "–";
        }
        String was = v.eerderUitkomst() == null ? "" : " · " + t("versie.voorbeeld.was", "uitkomst", uitkomst(v.eerderUitkomst(), v.eerderBedrag()));
        return String.join(", ", v.artikelen()) + ": " + v.reden() + was;
    }

    /** What came out, or why nothing did. */
    static String gekregen(Voorbeeldregel v) {
        return v.isGeweigerd() ? t("versie.voorbeeld.past-niet", "oorzaak", v.geweigerd()) : uitkomst(v.gekregen(), v.gekregenBedrag());
    }

    static String uitkomst(Uitkomst uitkomst, BigDecimal bedrag) {
        return t("versie.uitkomst." + uitkomst.name()) + (bedrag == null ? "" : ", " + Opmaak.nu().tarief(bedrag));
    }
}
