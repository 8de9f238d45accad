package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.opmerking.Opmerkingopgave;
import nl.onderwijsregio.opmerking.Vermeldbare;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Velden;

/** A new comment: which words it is about, what one wants to say, other words, and who is asked. */
class Opmerkingformulier extends Div {
    private final TextArea citaat = veld(t("opmerking.citaat"), 1000);
    private final TextArea tekst = veld(t("opmerking.tekst"), 4000);
    private final TextArea voorstel = veld(t("opmerking.voorstel.veld"), 2000);
    private final MultiSelectComboBox<Vermeldbare> vermeld;
    private String ervoor = "";

    /** @param plaatsen says whether it worked; the form is then emptied */
    Opmerkingformulier(List<Vermeldbare> mensen, SerializablePredicate<SerializableSupplier<Opmerkingopgave>> plaatsen) {
        addClassName("formulier");
        citaat.addValueChangeListener(e -> ervoor = e.isFromClient() ? "" : ervoor);
        citaat.setHelperText(t("opmerking.citaat.hulp"));
        voorstel.setHelperText(t("opmerking.voorstel.hulp"));
        vermeld = mensenveld(mensen);
        add(citaat, Knop.rij(Knop.gewoon(t("opmerking.selectie"), this::selectie)), tekst, voorstel, vermeld,
                Knop.rij(Knop.gewoon(t("opmerking.plaatsen"), () -> {
                    if (plaatsen.test(this::opgave)) {
                        List.of(citaat, tekst, voorstel).forEach(TextArea::clear);
                        vermeld.clear();
                        ervoor = "";
                    }
                })));
    }

    /** What was selected on an earlier page is not about this text. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.orPassage && window.orPassage.vergeten()");
    }

    static TextArea veld(String label, int hoogstens) {
        TextArea veld = new TextArea(label);
        veld.setMaxLength(hoogstens);
        veld.setWidthFull();
        return veld;
    }

    static MultiSelectComboBox<Vermeldbare> mensenveld(List<Vermeldbare> mensen) {
        MultiSelectComboBox<Vermeldbare> veld = Velden.inDeTaal(new MultiSelectComboBox<>(t("opmerking.vermeld")));
        veld.setItems(mensen);
        veld.setItemLabelGenerator(m -> m.gebruiker() + " (" + m.partij() + ")");
        veld.setWidthFull();
        return veld;
    }

    static List<nl.onderwijsregio.partij.MandaatId> mandaten(Set<Vermeldbare> gekozen) {
        return gekozen.stream().map(Vermeldbare::mandaat).toList();
    }

    private Opmerkingopgave opgave() {
        return new Opmerkingopgave(citaat.getValue(), ervoor, tekst.getValue(), voorstel.getValue(), mandaten(vermeld.getValue()));
    }

    /** Takes over the words that were selected last in the text. */
    private void selectie() {
        getElement().executeJs("return window.orPassage ? window.orPassage.laatste() : '\\u0001'").then(String.class, gekozen -> {
            int grens = gekozen.indexOf('\u0001');
            citaat.setValue(gekozen.substring(0, grens).replaceAll("\\s+", " ").strip());
            ervoor = gekozen.substring(grens + 1);
            tekst.focus();
        });
    }
}
