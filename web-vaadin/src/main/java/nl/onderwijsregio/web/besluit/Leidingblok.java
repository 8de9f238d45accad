package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.List;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** What the projectleider can do with a running vote; each act folded in, named by its result. */
class Leidingblok extends Div {
    private final transient Stemleiding leiding;
    private final MandaatId mandaat;
    private final long ronde;
    private final Runnable klaar;

    Leidingblok(Stemleiding leiding, MandaatId mandaat, Rondebeeld beeld, Runnable klaar) {
        this.leiding = leiding;
        this.mandaat = mandaat;
        this.ronde = beeld.regel().id();
        this.klaar = klaar;
        addClassName("leidingblok");
        add(new H2(t("besluit.leiding")), verlengen(beeld));
        if (beeld.regel().status() == Rondestatus.OPEN) {
            add(herinneren(), sluiten());
        }
        add(intrekken());
    }

    private Component verlengen(Rondebeeld beeld) {
        DateTimePicker sluit = Velden.moment(t("besluit.verlengen.tot"));
        LocalDateTime nu = beeld.regel().tijd().sluit().atZone(Klok.ZONE).toLocalDateTime();
        sluit.setValue(nu.plusDays(2));
        TextArea reden = reden(t("besluit.verlengen.reden"));
        Div plaats = new Div();
        plaats.add(sluit, reden, Knop.rij(Knop.gewoon(t("besluit.verlengen"), () -> doen(plaats, () -> leiding.verlengen(mandaat, ronde,
                sluit.getValue() == null ? null : sluit.getValue().atZone(Klok.ZONE).toInstant(), reden.getValue())))));
        return new Details(t("besluit.verlengen.kop"), plaats);
    }

    private Component herinneren() {
        Div plaats = new Div();
        plaats.add(new Paragraph(t("besluit.herinneren.uitleg")), Knop.rij(Knop.gewoon(t("besluit.herinneren"), () -> Poging.bij(plaats).doe(() -> {
            List<String> namen = leiding.herinneren(mandaat, ronde);
            plaats.add(namen.isEmpty() ? Melding.info(t("besluit.herinneren.niemand")) : Melding.goed(t("besluit.herinneren.gedaan", "namen", String.join(", ", namen))));
        }))));
        return new Details(t("besluit.herinneren.kop"), plaats);
    }

    private Component sluiten() {
        Div plaats = new Div();
        plaats.add(new Paragraph(t("besluit.sluiten.uitleg")),
                Knop.rij(Knop.gewoon(t("besluit.sluiten"), () -> doen(plaats, () -> leiding.sluitenEnTellen(mandaat, ronde)))));
        return new Details(t("besluit.sluiten.kop"), plaats);
    }

    private Component intrekken() {
        TextArea reden = reden(t("besluit.intrekken.reden"));
        Div plaats = new Div();
        plaats.add(new Paragraph(t("besluit.intrekken.uitleg")), reden,
                Knop.rij(Knop.weg(t("besluit.intrekken"), () -> doen(plaats, () -> leiding.intrekken(mandaat, ronde, reden.getValue())))));
        return new Details(t("besluit.intrekken.kop"), plaats);
    }

    private static TextArea reden(String label) {
        TextArea veld = new TextArea(label);
        veld.setMaxLength(1000);
        veld.setWidthFull();
        return veld;
    }

    private void doen(Div plaats, Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            klaar.run();
        }
    }
}
