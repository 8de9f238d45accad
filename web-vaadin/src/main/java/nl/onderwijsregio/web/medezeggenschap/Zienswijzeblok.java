package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.medezeggenschap.Aanvraagbeeld;
import nl.onderwijsregio.medezeggenschap.Puntregel;
import nl.onderwijsregio.medezeggenschap.Reactie;
import nl.onderwijsregio.medezeggenschap.Zienswijze;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The view of a council, and next to each point what the bestuur does with it; with fields when the reader reacts. */
class Zienswijzeblok extends Div {
    /** Reacts to a point; shows a refusal at the place given. */
    interface Reageren {
        void reageren(Div plaats, int punt, Reactie reactie, String toelichting);
    }

    Zienswijzeblok(Aanvraagbeeld beeld, Reageren reageren) {
        add(new H2(t("medezeggenschap.zienswijze")), inhoud(beeld, beeld.zienswijze(), beeld.magReageren() ? reageren : null));
        for (Zienswijze eerder : beeld.eerdere().reversed()) {
            add(new Details(t("medezeggenschap.zienswijze.eerder", "moment", eerder.uitgebrachtOp()), inhoud(beeld, eerder, null)));
        }
    }

    private static Div inhoud(Aanvraagbeeld beeld, Zienswijze z, Reageren reageren) {
        Div blok = new Div(new Gegevenslijst()
                .regel(t("medezeggenschap.uitkomst"), Voorlegzin.strekking(beeld.inhoud().recht(), z.strekking()))
                .regel(t("medezeggenschap.vergadering"), Opmaak.nu().dag(z.vergaderdatum()))
                .regel(t("medezeggenschap.uitgebracht"), Opmaak.nu().moment(z.uitgebrachtOp())
                        + (z.teLaat() ? " (" + t("medezeggenschap.te-laat") + ")" : "")));
        if (!z.toelichting().isBlank()) {
            blok.add(new Alineas(z.toelichting()));
        }
        z.punten().forEach(p -> blok.add(punt(p, reageren)));
        return blok;
    }

    private static Div punt(Puntregel p, Reageren reageren) {
        Div blok = new Div(new H3(t("medezeggenschap.punt", "nummer", p.nummer())), new Alineas(p.tekst()));
        blok.addClassName("adviespunt");
        if (p.reactie() != null) {
            Paragraph kop = new Paragraph(t("medezeggenschap.reactie", "reactie", t("medezeggenschap.reactie." + p.reactie().name()),
                    "moment", p.reactieOp()));
            kop.addClassName("taak-naam");
            blok.add(kop, new Alineas(p.toelichting()));
        } else if (reageren == null) {
            blok.add(new Paragraph(t("medezeggenschap.reactie.geen")));
        }
        for (Puntregel.Reactieregel r : p.eerdere()) {
            Paragraph eerder = new Paragraph(t("medezeggenschap.reactie.eerder", "reactie", t("medezeggenschap.reactie." + r.reactie().name()), "moment", r.moment(),
                    "toelichting", r.toelichting()));
            eerder.addClassName("klein");
            blok.add(eerder);
        }
        if (reageren != null) {
            blok.add(velden(p, reageren));
        }
        return blok;
    }

    private static Div velden(Puntregel p, Reageren reageren) {
        RadioButtonGroup<Reactie> keuze = new RadioButtonGroup<>(t("medezeggenschap.reactie.vraag", "nummer", p.nummer()));
        keuze.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        keuze.setItems(Reactie.values());
        keuze.setItemLabelGenerator(r -> t("medezeggenschap.reactie." + r.name()));
        keuze.setValue(p.reactie());
        TextArea uitleg = Voorlegformulier.tekst("medezeggenschap.reactie.toelichting", "medezeggenschap.reactie.toelichting.hint");
        uitleg.setValue(p.toelichting() == null ? "" : p.toelichting());
        Div plaats = new Div();
        plaats.addClassName("formulier");
        String knop = p.reactie() == null ? t("medezeggenschap.reactie.geven") : t("medezeggenschap.reactie.wijzigen");
        plaats.add(keuze, uitleg, Knop.rij(Knop.gewoon(knop, () -> reageren.reageren(plaats, p.nummer(), keuze.getValue(), uitleg.getValue()))));
        return plaats;
    }
}
