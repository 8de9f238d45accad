package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.medezeggenschap.Concepttekst;
import nl.onderwijsregio.medezeggenschap.Raadsbeeld;
import nl.onderwijsregio.medezeggenschap.Raadswerk;
import nl.onderwijsregio.medezeggenschap.Strekking;
import nl.onderwijsregio.medezeggenschap.Zienswijze;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** The draft every member writes in; chair or secretary issues it, after a check page. */
class Adviesformulier extends Div {
    private final transient Raadswerk raadswerk;
    private final MandaatId mandaat;
    private final long aanvraag;
    private final Raadsbeeld beeld;
    private final Runnable klaar;
    private final Foutenlijst fouten = new Foutenlijst();
    private final RadioButtonGroup<Strekking> strekking = new RadioButtonGroup<>(t("medezeggenschap.advies.vraag"));
    private final TextArea toelichting = Voorlegformulier.tekst("medezeggenschap.advies.toelichting", null);
    private final Puntenveld punten;
    private final DatePicker vergadering = Velden.datum(t("medezeggenschap.advies.vergadering"));
    private final Div invoer = new Div();
    private int gezien;

    Adviesformulier(Raadsbeeld beeld, Raadswerk raadswerk, MandaatId mandaat, long aanvraag, Runnable klaar) {
        this.beeld = beeld;
        this.raadswerk = raadswerk;
        this.mandaat = mandaat;
        this.aanvraag = aanvraag;
        this.klaar = klaar;
        this.gezien = beeld.concept().nummer();
        this.punten = new Puntenveld(beeld.concept().tekst().punten());
        addClassName("formulier");
        strekking.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        strekking.setItems(Strekking.values());
        strekking.setItemLabelGenerator(s -> Voorlegzin.strekking(beeld.aanvraag().inhoud().recht(), s));
        strekking.setValue(beeld.concept().tekst().strekking());
        toelichting.setValue(beeld.concept().tekst().toelichting());
        vergadering.setValue(beeld.concept().tekst().vergaderdatum());
        add(new H2(t("medezeggenschap.advies.kop")));
        if (beeld.concept().gewijzigdOp() != null) {
            Paragraph laatst = new Paragraph(t("medezeggenschap.concept.laatst", "wie", beeld.concept().gewijzigdDoor(), "moment", beeld.concept().gewijzigdOp()));
            laatst.addClassName("klein");
            add(laatst);
        }
        add(fouten, invoer);
        invullen();
    }

    private void invullen() {
        invoer.removeAll();
        Div acties = new Div();
        acties.add(Knop.rij(Knop.gewoon(t("medezeggenschap.concept.bewaren"), () -> bewaren(acties))));
        if (beeld.magUitbrengen()) {
            ((Div) acties.getComponentAt(0)).addComponentAsFirst(Knop.hoofd(t("medezeggenschap.doorgaan"), this::controleren));
        } else {
            acties.add(Melding.info(t("weigering.ALLEEN_VOORZITTER")));
        }
        invoer.add(strekking, toelichting, punten, vergadering, acties);
    }

    private void bewaren(Div plaats) {
        if (Poging.bij(plaats).doe(() -> gezien = raadswerk.conceptBewaren(mandaat, aanvraag, tekst(), gezien))) {
            plaats.getChildren().filter(Melding.class::isInstance).toList().forEach(plaats::remove);
            plaats.add(Melding.goed(t("medezeggenschap.concept.bewaard")));
        }
    }

    private void controleren() {
        boolean punt = strekking.getValue() == Strekking.POSITIEF || !punten.punten().isEmpty();
        boolean goed = fouten.opnieuw().eis(strekking.getValue() != null, strekking, t("medezeggenschap.fout.strekking"))
                .eis(strekking.getValue() == null || punt, punten, t("weigering.PUNT_ONTBREEKT"))
                .eis(vergadering.getValue() != null, vergadering, t("medezeggenschap.fout.vergadering")).isGoed();
        if (!goed) {
            return;
        }
        invoer.removeAll();
        H2 kop = new H2(t("medezeggenschap.controle"));
        kop.getElement().setAttribute("tabindex", "-1");
        Paragraph zin = new Paragraph(t("medezeggenschap.advies.zin", "raad", beeld.aanvraag().regel().raadNaam(), "strekking",
                Voorlegzin.strekking(beeld.aanvraag().inhoud().recht(), strekking.getValue()), "punten",
                strekking.getValue() == Strekking.POSITIEF ? 0 : punten.punten().size(), "versie", beeld.aanvraag().regel().versieNummer()));
        zin.addClassName("controlezin");
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("medezeggenschap.advies.doen"), () -> Poging.bij(acties).doe(this::uitbrengen)),
                Knop.gewoon(t("medezeggenschap.terug"), this::invullen)));
        invoer.add(kop, zin, acties);
        kop.getElement().executeJs("this.focus()");
    }

    private void uitbrengen() {
        Zienswijze z = raadswerk.uitbrengen(mandaat, aanvraag, tekst(), gezien);
        invoer.removeAll();
        Bewijs bewijs = new Bewijs(t(z.punten().isEmpty() ? "medezeggenschap.advies.bewijs-kort" : "medezeggenschap.advies.bewijs",
                "moment", z.uitgebrachtOp())).met(Knop.gewoon(t("medezeggenschap.advies.bekijken"), klaar));
        invoer.add(bewijs);
        bewijs.neemFocus();
    }

    private Concepttekst tekst() {
        return new Concepttekst(strekking.getValue(), toelichting.getValue(), punten.punten(), vergadering.getValue());
    }
}
