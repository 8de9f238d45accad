package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.opmerking.Opmerkingbeeld;
import nl.onderwijsregio.opmerking.Opmerkingbeeld.Bijdrage;
import nl.onderwijsregio.opmerking.Vermeldbare;
import nl.onderwijsregio.opmerking.Voorstelstand;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;

/** One conversation: the words it is about, who said what, the suggestion, and what the reader may do. */
class Opmerkingkaart extends ListItem {
    /** What can be done with a conversation. */
    interface Acten extends Serializable {
        void reageren(Div plaats, Opmerkingbeeld o, String tekst, List<MandaatId> vermeld);

        void sluiten(Div plaats, Opmerkingbeeld o);

        void heropenen(Div plaats, Opmerkingbeeld o);

        void beslissen(Div plaats, Opmerkingbeeld o, boolean aanvaarden);
    }

    private final Opmerkingbeeld opmerking;
    private final Acten acten;
    private final Div voet = new Div();

    Opmerkingkaart(Opmerkingbeeld opmerking, boolean magReageren, List<Vermeldbare> mensen, Acten acten) {
        this.opmerking = opmerking;
        this.acten = acten;
        addClassName("opmerking");
        passage();
        add(bijdrage(opmerking.eerste()));
        if (opmerking.voorstel() != null) {
            voorstel();
        }
        if (!opmerking.vermeld().isEmpty()) {
            add(klein(t("opmerking.gevraagd", "namen", String.join(", ", opmerking.vermeld()))));
        }
        OrderedList reacties = new OrderedList();
        reacties.addClassName("reacties");
        opmerking.reacties().forEach(r -> reacties.add(new ListItem(bijdrage(r))));
        if (!opmerking.reacties().isEmpty()) {
            add(reacties);
        }
        if (!opmerking.open()) {
            add(klein(t("opmerking.afgehandeld.door", "wie", opmerking.afgehandeldDoor(), "moment", opmerking.afgehandeldOp())));
        }
        voet.add(knoppen(magReageren, mensen));
        add(voet);
    }

    private void passage() {
        if (!opmerking.citaat().isEmpty()) {
            HtmlContainer citaat = new HtmlContainer("blockquote");
            citaat.add(new Span(opmerking.citaat()));
            add(citaat);
            if (!opmerking.citaatStaatEr()) {
                add(klein(t("opmerking.passage-weg")));
            }
        }
    }

    private static Div bijdrage(Bijdrage b) {
        Div deel = new Div(klein(t("opmerking.wie", "wie", b.gebruiker(), "namens", b.namens() == null ? "" : b.namens(), "moment", b.moment())));
        if (!b.tekst().isEmpty()) {
            Paragraph tekst = new Paragraph(b.tekst());
            tekst.addClassName("opmerking-tekst");
            deel.add(tekst);
        }
        return deel;
    }

    private void voorstel() {
        HtmlContainer weg = new HtmlContainer("del");
        weg.add(new Span(opmerking.citaat()));
        HtmlContainer nieuw = new HtmlContainer("ins");
        nieuw.add(new Span(opmerking.voorstel()));
        Div blok = new Div(klein(t("opmerking.voorstel")), new Paragraph(alleenLezer(t("vergelijk.weg")), weg, new Span(" "), alleenLezer(t("vergelijk.nieuw")), nieuw));
        if (opmerking.voorstelstand() != Voorstelstand.OPEN) {
            boolean ja = opmerking.voorstelstand() == Voorstelstand.AANVAARD;
            blok.add(ja ? new Badge(Melding.Soort.GOED, t("opmerking.voorstel.AANVAARD")) : new Badge(t("opmerking.voorstel.AFGEWEZEN")));
        }
        add(blok);
    }

    private Div knoppen(boolean magReageren, List<Vermeldbare> mensen) {
        Div rij = Knop.rij();
        if (magReageren && opmerking.open()) {
            rij.add(Knop.gewoon(t("opmerking.reageren"), () -> antwoorden(rij, mensen)));
        }
        if (opmerking.magBeslissen()) {
            rij.add(Knop.gewoon(t("opmerking.voorstel.aanvaarden"), () -> acten.beslissen(voet, opmerking, true)),
                    Knop.gewoon(t("opmerking.voorstel.afwijzen"), () -> acten.beslissen(voet, opmerking, false)));
        }
        if (magReageren && opmerking.magSluiten()) {
            rij.add(opmerking.open() ? Knop.gewoon(t("opmerking.afhandelen"), () -> acten.sluiten(voet, opmerking))
                    : Knop.gewoon(t("opmerking.heropenen"), () -> acten.heropenen(voet, opmerking)));
        }
        return rij;
    }

    private void antwoorden(Div rij, List<Vermeldbare> mensen) {
        TextArea tekst = Opmerkingformulier.veld(t("opmerking.reactie"), 4000);
        MultiSelectComboBox<Vermeldbare> vermeld = Opmerkingformulier.mensenveld(mensen);
        rij.removeFromParent();
        Div formulier = new Div(tekst, vermeld, Knop.rij(Knop.gewoon(t("opmerking.reactie.plaatsen"),
                () -> acten.reageren(voet, opmerking, tekst.getValue(), Opmerkingformulier.mandaten(vermeld.getValue())))));
        voet.addComponentAsFirst(formulier);
        tekst.focus();
    }

    private static Paragraph klein(String zin) {
        Paragraph regel = new Paragraph(zin);
        regel.addClassName("klein");
        return regel;
    }

    private static Span alleenLezer(String woord) {
        Span span = new Span(woord + " ");
        span.addClassName("alleen-lezer");
        return span;
    }
}
