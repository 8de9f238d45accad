package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Reglementopgave;
import nl.onderwijsregio.web.kader.Gegevenslijst;

/** A proposed reglement in sentences, per chamber beside the rule by which is voted on it now. */
class Reglementtekst extends Div {
    Reglementtekst(Reglementopgave voorgesteld, List<Kamerregel> nu, int kamersNodigNu) {
        add(new H2(t("besluit.reglement.voorgesteld")), new Paragraph(Kamerzin.samen(voorgesteld.kamersNodig())));
        if (voorgesteld.kamersNodig() != kamersNodigNu) {
            add(klein(t("besluit.reglement.nu", "regel", Kamerzin.samen(kamersNodigNu))));
        }
        add(new Kamers(kamer -> kaart(Kamerregel.van(voorgesteld.regels(), kamer), Kamerregel.van(nu, kamer))));
        add(new Gegevenslijst().regel(t("besluit.afspraken.termijn"), t("besluit.afspraken.termijn.dagen", "dagen", voorgesteld.medezeggenschapstermijn()))
                .regel(t("besluit.reglement.waarom"), voorgesteld.toelichting()));
    }

    private static Component[] kaart(Kamerregel voorgesteld, Kamerregel nu) {
        List<Component> delen = new ArrayList<>(List.of(new H3(t("besluit.afspraken.aanwezig")), new Paragraph(Kamerzin.quorum(voorgesteld)),
                new H3(t("besluit.afspraken.akkoord")), new Paragraph(Kamerzin.akkoord(voorgesteld))));
        if (voorgesteld.equals(nu)) {
            delen.add(klein(t("besluit.reglement.gelijk")));
        } else {
            delen.add(klein(t("besluit.reglement.nu", "regel", Kamerzin.quorum(nu) + " " + Kamerzin.akkoord(nu))));
        }
        return delen.toArray(Component[]::new);
    }

    private static Paragraph klein(String tekst) {
        Paragraph alinea = new Paragraph(tekst);
        alinea.addClassName("klein");
        return alinea;
    }
}
