package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Gevolgen;
import nl.onderwijsregio.medezeggenschap.Grondslag;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsoverzicht;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Raad;
import nl.onderwijsregio.medezeggenschap.Raadsregel;
import nl.onderwijsregio.medezeggenschap.Rechtsvoorstel;
import nl.onderwijsregio.medezeggenschap.Voorlegging;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;

/** What a council is asked: which council, which right and why, in short, the consequences, until when. */
class Voorlegformulier extends Div {
    private final Foutenlijst fouten = new Foutenlijst();
    private final ComboBox<Raad> raad = new ComboBox<>(t("medezeggenschap.raad"));
    private final RadioButtonGroup<Medezeggenschapsrecht> recht = new RadioButtonGroup<>(t("medezeggenschap.voorleggen.recht"));
    private final Select<Geleding> geleding = new Select<>();
    private final Rechtblok rechtblok;
    private final Select<Grondslag> grondslag = new Select<>();
    private final TextArea grond = tekst("medezeggenschap.voorleggen.grond", "medezeggenschap.voorleggen.grond.hint");
    private final TextArea samenvatting = tekst("medezeggenschap.voorleggen.samenvatting", "medezeggenschap.voorleggen.samenvatting.hint");
    private final TextArea personeel = tekst("medezeggenschap.gevolgen.personeel", "medezeggenschap.gevolgen.personeel.hint");
    private final TextArea werkdruk = tekst("medezeggenschap.gevolgen.werkdruk.veld", null);
    private final TextArea leerlingen = tekst("medezeggenschap.gevolgen.leerlingen.veld", null);
    private final TextArea geld = tekst("medezeggenschap.gevolgen.geld.veld", null);
    private final DatePicker termijn = Velden.datum(t("medezeggenschap.voorleggen.termijn"));

    Voorlegformulier(Medezeggenschapsoverzicht beeld, List<Raadsregel> regels) {
        addClassName("formulier");
        raad.setItems(beeld.raden());
        raad.setItemLabelGenerator(r -> t("medezeggenschap.raad-van", "raad", r.naam(), "bestuur", r.bestuurNaam()));
        raad.setWidthFull();
        if (beeld.raden().size() == 1) {
            raad.setValue(beeld.raden().getFirst());
        }
        recht.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        recht.setItems(Medezeggenschapsrecht.values());
        recht.setItemLabelGenerator(r -> t("medezeggenschap.recht." + r.name() + ".uitleg"));
        geleding.setLabel(t("medezeggenschap.geleding"));
        geleding.setItems(Geleding.values());
        geleding.setItemLabelGenerator(g -> g == null ? "" : t("medezeggenschap.geleding." + g.name()));
        geleding.setValue(Geleding.GEHELE_RAAD);
        geleding.setWidthFull();
        rechtblok = new Rechtblok(regels, this::overnemen);
        grondslag.setLabel(t("medezeggenschap.voorleggen.grondslag"));
        grondslag.setItems(Grondslag.values());
        grondslag.setItemLabelGenerator(g -> g == null ? "" : t("medezeggenschap.grondslag." + g.name()));
        grondslag.setWidthFull();
        termijn.setValue(beeld.termijn());
        Paragraph onzeker = new Paragraph(t("medezeggenschap.voorleggen.onzeker"));
        onzeker.addClassName("klein");
        add(fouten, raad, rechtblok, recht, onzeker, geleding, grondslag, grond, samenvatting, new H2(t("medezeggenschap.gevolgen")), personeel, werkdruk,
                leerlingen, geld, termijn);
    }

    private void overnemen(Raadsregel regel) {
        recht.setValue(regel.recht());
        geleding.setValue(regel.geleding());
        grondslag.setValue(regel.grondslag());
        recht.getElement().executeJs("this.scrollIntoView({block:'nearest'});this.focus()");
    }

    static TextArea tekst(String label, String hint) {
        TextArea veld = new TextArea(t(label));
        veld.setMaxLength(4000);
        veld.setWidthFull();
        if (hint != null) {
            veld.setHelperText(t(hint));
        }
        return veld;
    }

    /** Shows what is missing. @return whether all is well */
    boolean isGoed() {
        return fouten.opnieuw().eis(raad.getValue() != null, raad, t("medezeggenschap.fout.raad"))
                .eis(recht.getValue() != null, recht, t("medezeggenschap.fout.recht"))
                .eis(grondslag.getValue() != null, grondslag, t("medezeggenschap.fout.grondslag"))
                .eis(!grond.getValue().isBlank(), grond, t("medezeggenschap.fout.grond"))
                .eis(!samenvatting.getValue().isBlank(), samenvatting, t("medezeggenschap.fout.samenvatting"))
                .eis(!personeel.getValue().isBlank(), personeel, t("medezeggenschap.fout.personeel"))
                .eis(termijn.getValue() != null, termijn, t("medezeggenschap.fout.termijn")).isGoed();
    }

    /** What the rules propose for what was ticked. */
    Rechtsvoorstel voorstel() {
        return rechtblok.voorstel();
    }

    Raad raad() {
        return raad.getValue();
    }

    /** What is put to the council; only when {@link #isGoed}. */
    Voorlegging inhoud() {
        return new Voorlegging(recht.getValue(), geleding.getValue(), grondslag.getValue(), rechtblok.regels(), grond.getValue(), samenvatting.getValue(),
                new Gevolgen(personeel.getValue(), werkdruk.getValue(), leerlingen.getValue(), geld.getValue()), termijn.getValue());
    }
}
