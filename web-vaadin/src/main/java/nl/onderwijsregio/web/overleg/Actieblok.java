package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.overleg.Actiepunten;
import nl.onderwijsregio.overleg.Actiepuntregel;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** What was agreed to be done; the party that does it, and who leads, say that it is done. */
class Actieblok extends Div {
    private final transient Actiepunten acties;
    private final Gemachtigde wie;
    private final Vergaderbeeld beeld;
    private final Runnable klaar;

    Actieblok(Actiepunten acties, Gemachtigde wie, Vergaderbeeld beeld, Runnable klaar) {
        this.acties = acties;
        this.wie = wie;
        this.beeld = beeld;
        this.klaar = klaar;
        if (beeld.acties().isEmpty()) {
            return;
        }
        add(new H2(t("overleg.acties")));
        beeld.acties().forEach(a -> add(actie(a)));
    }

    private Section actie(Actiepuntregel actie) {
        Section blok = new Section(new Paragraph(actie.tekst()));
        Paragraph stand = new Paragraph(actie.isGedaan() ? t("overleg.actie.gedaan", "partij", actie.partij(), "wie", actie.gedaanDoor(), "moment", actie.gedaanOp())
                : t("overleg.actie.open", "partij", actie.partij(), "datum", actie.termijn()));
        stand.addClassName("klein");
        blok.add(stand);
        if (!actie.afloop().isEmpty()) {
            blok.add(new Paragraph(t("overleg.actie.afloop", "afloop", actie.afloop())));
        }
        if (mag(actie)) {
            blok.add(actie.isGedaan() ? heropenen(blok, actie) : afronden(actie));
        }
        return blok;
    }

    private boolean mag(Actiepuntregel actie) {
        return Portaal.PARTNERS.contains(wie.portaal()) && (actie.partijId() == wie.partijId() || beeld.magLeiden());
    }

    private Component afronden(Actiepuntregel actie) {
        TextArea afloop = new TextArea(t("overleg.veld.afloop"));
        afloop.setMaxLength(1000);
        afloop.setWidthFull();
        Div plaats = new Div(afloop);
        plaats.add(Knop.rij(Knop.gewoon(t("overleg.actie.afronden"), () -> doen(plaats, () -> acties.afronden(wie.mandaat(), beeld.regel().id(), actie.id(), afloop.getValue())))));
        return new Details(t("overleg.actie.afronden"), plaats);
    }

    private Component heropenen(Section plaats, Actiepuntregel actie) {
        var knop = Knop.klein(t("overleg.actie.heropenen"), () -> doen(plaats, () -> acties.heropenen(wie.mandaat(), beeld.regel().id(), actie.id())));
        knop.setAriaLabel(t("overleg.actie.heropenen") + ": " + actie.tekst());
        return knop;
    }

    private void doen(HasComponents plaats, Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            klaar.run();
        }
    }
}
