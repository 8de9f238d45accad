package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.regelbeheer.Activeringsregel;
import nl.onderwijsregio.regelbeheer.Conceptregel;
import nl.onderwijsregio.regelbeheer.Regelbesluiten;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The last step: offered by the author with a day, approved or refused by somebody else, rolled back by anybody of beleid. */
class Activeerblok extends Div {
    private final Versieonderdeel deel;
    private final Regelconcepten concepten;
    private final Regelbesluiten besluiten;
    private final Div plaats = new Div();

    Activeerblok(Versieonderdeel deel, Regelconcepten concepten, Regelbesluiten besluiten) {
        this.deel = deel;
        this.concepten = concepten;
        this.besluiten = besluiten;
        Conceptregel c = deel.beeld().concept();
        switch (c.status()) {
            case CONCEPT, GEKEURD -> open();
            case AANGEBODEN -> aangeboden(c);
            case GOEDGEKEURD -> goedgekeurd(c);
            case INGETROKKEN -> add(new Paragraph(t("versie.ingetrokken")));
        }
        add(plaats);
    }

    private void open() {
        if (!deel.isVanMij()) {
            add(new Paragraph(t("versie.wacht-op-auteur", "auteur", deel.beeld().concept().auteur())));
            return;
        }
        DatePicker vanaf = Velden.datum(t("versie.vanaf"));
        TextArea reden = reden();
        add(new Paragraph(t("versie.aanbieden.uitleg")), formulier(vanaf, reden));
        plaats.add(Knop.rij(Knop.hoofd(t("versie.aanbieden"), () -> deel.act().accept(plaats,
                () -> concepten.aanbieden(deel.mandaat(), deel.id(), vanaf.getValue(), reden.getValue()))), intrekken(reden)));
    }

    private void aangeboden(Conceptregel c) {
        add(new Paragraph(t("versie.aangeboden", "auteur", c.auteur(), "vanaf", c.vanaf(), "reden", c.reden())), Melding.info(t("versie.lopend-blijft")));
        TextArea reden = reden();
        plaats.add(Knop.rij(Knop.hoofd(t("versie.goedkeuren"), () -> deel.act().accept(plaats,
                () -> besluiten.goedkeuren(deel.mandaat(), deel.id(), c.stand())))));
        add(formulier(reden));
        plaats.add(Knop.rij(Knop.gewoon(t("versie.afwijzen"), () -> deel.act().accept(plaats,
                () -> besluiten.afwijzen(deel.mandaat(), deel.id(), reden.getValue()))), intrekken(reden)));
    }

    private com.vaadin.flow.component.Component intrekken(TextArea reden) {
        return deel.isVanMij() ? Knop.weg(t("versie.intrekken"), () -> deel.act().accept(plaats,
                () -> concepten.intrekken(deel.mandaat(), deel.id(), reden.getValue()))) : new Div();
    }

    private void goedgekeurd(Conceptregel c) {
        add(new Paragraph(t("versie.goedgekeurd", "wie", c.goedgekeurdDoor(), "moment", c.goedgekeurdOp(), "vanaf", c.vanaf())));
        for (Activeringsregel a : deel.beeld().activeringen()) {
            if (a.isTeruggedraaid()) {
                add(Melding.letOp(t("versie.teruggedraaid.door", "wie", a.teruggedraaidDoor(), "moment", Opmaak.nu().moment(a.teruggedraaidOp())))
                        .uitleg(a.teruggedraaidReden()));
            } else {
                TextArea reden = reden();
                add(new Paragraph(t("versie.terugdraaien.uitleg")), formulier(reden));
                plaats.add(Knop.rij(Knop.weg(t("versie.terugdraaien"), () -> deel.act().accept(plaats,
                        () -> besluiten.terugdraaien(deel.mandaat(), a.id(), reden.getValue())))));
            }
        }
    }

    private static TextArea reden() {
        TextArea reden = new TextArea(t("versie.reden"));
        reden.setMaxLength(2000);
        return reden;
    }

    private static Div formulier(com.vaadin.flow.component.Component... velden) {
        Div formulier = new Div(velden);
        formulier.addClassName("formulier");
        return formulier;
    }
}
