package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.stream.Collectors;
import nl.onderwijsregio.aanvraag.Controlebeeld;
import nl.onderwijsregio.aanvraag.Tekenregel;
import nl.onderwijsregio.web.kader.BedragTekst;
import nl.onderwijsregio.web.kader.Gegevenslijst;

/** The core of the application: amount, penvoerder, decision by chamber, signatures, version. */
class Kernblok extends Div {
    Kernblok(Controlebeeld beeld, String adresBedrag) {
        long verplicht = beeld.tekenstand().verplicht().size();
        long getekend = beeld.tekenstand().verplicht().stream().filter(Tekenregel::isGetekend).count();
        add(new H2(t("indienen.kern")), new Gegevenslijst().regel(t("indienen.bedrag"), bedrag(beeld, adresBedrag))
                .regel(t("indienen.penvoerder"), beeld.penvoerder() == null ? t("plan.ontbreekt") : beeld.penvoerder())
                .regel(t("indienen.besluit"), besluit(beeld))
                .regel(t("indienen.handtekeningen"), t("indienen.handtekeningen.stand", "aantal", getekend, "totaal", verplicht))
                .regel(t("indienen.versie"), Planzinnen.versie(beeld.plan().versie(), beeld.plan().gewijzigdSindsVersie())));
    }

    private static Component bedrag(Controlebeeld beeld, String adres) {
        return beeld.beoordeling().bedrag().<Component>map(b -> BedragTekst.van(b, adres)).orElseGet(() -> BedragTekst.onbekend(t("indienen.bedrag.onbekend")));
    }

    private static String besluit(Controlebeeld beeld) {
        if (beeld.besluit() == null) {
            return t("indienen.besluit.geen");
        }
        String kamers = beeld.besluit().kamers().stream().map(k -> t("indienen.kamer." + k.kamer().name()) + ": " + t("indienen.besluit.kamer", "voor", k.voor(), "tegen", k.tegen()))
                .collect(Collectors.joining(" · "));
        return t("indienen.besluit.wel", "nummer", beeld.besluit().besluitnummer(), "versie", beeld.besluit().voorstel().versieNummer()) + (kamers.isEmpty() ? "" : " " + kamers);
    }
}
