package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.les.Lesopgave;
import nl.onderwijsregio.les.Lessector;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** The fixed short form of a lesson. */
class Lesformulier extends Div {
    private final Foutenlijst fouten = new Foutenlijst();
    private final TextField titel = new TextField(t("kennis.veld.titel"));
    private final TextArea probeerden = vraag("kennis.les.probeerden", 2000);
    private final TextArea voorWie = vraag("kennis.les.voor-wie", 500);
    private final TextArea gebeurde = vraag("kennis.les.gebeurde", 2000);
    private final TextArea anders = vraag("kennis.les.anders", 2000);
    private final TextArea bewijs = vraag("kennis.les.bewijs", 1000);
    private final Select<Sessiethema> thema = new Select<>();
    private final Select<Lessector> sector = new Select<>();

    /** @param bestaand null for a new one */
    Lesformulier(Lesopgave bestaand) {
        titel.setMaxLength(200);
        thema.setLabel(t("kennis.thema"));
        thema.setItems(Sessiethema.values());
        thema.setItemLabelGenerator(w -> t("kennis.thema." + w.name()));
        sector.setLabel(t("kennis.sector"));
        sector.setItems(Lessector.values());
        sector.setItemLabelGenerator(w -> t("kennis.sector." + w.name()));
        bewijs.setHelperText(t("kennis.les.bewijs.hint"));
        if (bestaand != null) {
            titel.setValue(bestaand.titel());
            probeerden.setValue(bestaand.probeerden());
            voorWie.setValue(bestaand.voorWie());
            gebeurde.setValue(bestaand.gebeurde());
            anders.setValue(bestaand.anders());
            bewijs.setValue(bestaand.bewijs());
            thema.setValue(bestaand.thema());
            sector.setValue(bestaand.sector());
        }
        Div velden = new Div(titel, thema, sector, probeerden, voorWie, gebeurde, anders, bewijs);
        velden.addClassName("formulier");
        add(fouten, velden);
    }

    private static TextArea vraag(String sleutel, int langste) {
        TextArea veld = new TextArea(t(sleutel));
        veld.setMaxLength(langste);
        veld.setMinHeight("5rem");
        return veld;
    }

    boolean isGoed() {
        fouten.opnieuw().eis(!titel.getValue().isBlank(), titel, t("kennis.fout.titel")).eis(thema.getValue() != null, thema, t("kennis.fout.thema"))
                .eis(sector.getValue() != null, sector, t("kennis.fout.sector"));
        for (TextArea veld : new TextArea[] {probeerden, voorWie, gebeurde, anders}) {
            fouten.eis(!veld.getValue().isBlank(), veld, t("kennis.fout.les", "vraag", veld.getLabel()));
        }
        return fouten.isGoed();
    }

    Lesopgave opgave() {
        return new Lesopgave(titel.getValue(), thema.getValue(), sector.getValue(), probeerden.getValue(), voorWie.getValue(), gebeurde.getValue(), anders.getValue(), bewijs.getValue());
    }
}
