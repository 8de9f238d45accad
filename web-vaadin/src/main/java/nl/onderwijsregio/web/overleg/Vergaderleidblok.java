package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.overleg.Vergaderleiding;
import nl.onderwijsregio.overleg.Vergaderstatus;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** What who leads can do with a meeting; each act folded in, named by its result. */
class Vergaderleidblok extends Div {
    private final transient Vergaderleiding leiding;
    private final MandaatId mandaat;
    private final Vergaderbeeld beeld;
    private final Runnable klaar;

    Vergaderleidblok(Vergaderleiding leiding, MandaatId mandaat, Vergaderbeeld beeld, Runnable klaar) {
        this.leiding = leiding;
        this.mandaat = mandaat;
        this.beeld = beeld;
        this.klaar = klaar;
        addClassName("leidingblok");
        add(new H2(t("overleg.leiding")));
        if (beeld.regel().status() == Vergaderstatus.GEPLAND) {
            add(verplaatsen(), afzeggen());
        } else {
            add(beeld.regel().isOpen() ? vaststellen() : corrigeren());
        }
    }

    private Component verplaatsen() {
        Vergaderformulier formulier = Vergaderformulier.van(beeld.regel().wanneer());
        Div plaats = new Div(new Paragraph(t("overleg.verplaatsen.uitleg")), formulier);
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.verplaatsen"), () -> {
            if (formulier.isGoed()) {
                doen(plaats, () -> leiding.verplaatsen(mandaat, beeld.regel().id(), formulier.opgave()));
            }
        })));
        return new Details(t("overleg.verplaatsen"), plaats);
    }

    private Component afzeggen() {
        TextArea reden = reden(t("overleg.veld.afzegreden"));
        Div plaats = new Div(new Paragraph(t("overleg.afzeggen.uitleg")), reden);
        plaats.add(Knop.rij(Knop.weg(t("overleg.afzeggen"), () -> doen(plaats, () -> leiding.afzeggen(mandaat, beeld.regel().id(), reden.getValue())))));
        return new Details(t("overleg.afzeggen"), plaats);
    }

    private Component vaststellen() {
        Div plaats = new Div(new Paragraph(t("overleg.vaststellen.uitleg")));
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.vaststellen"), () -> Velden.vraag(t("overleg.vaststellen"), t("overleg.vaststellen.vraag"), t("overleg.vaststellen"),
                () -> doen(plaats, () -> leiding.notulenVaststellen(mandaat, beeld.regel().id(), beeld.notulenAfdruk()))).open())));
        return new Details(t("overleg.vaststellen"), plaats);
    }

    private Component corrigeren() {
        TextArea reden = reden(t("overleg.veld.correctiereden"));
        Div plaats = new Div(new Paragraph(t("overleg.correctie.uitleg")), reden);
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.correctie"), () -> doen(plaats, () -> leiding.correctieBeginnen(mandaat, beeld.regel().id(), reden.getValue())))));
        return new Details(t("overleg.correctie"), plaats);
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
