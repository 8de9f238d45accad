package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.signaal.Signaalopgave;
import nl.onderwijsregio.signaal.Signaalplek;
import nl.onderwijsregio.signaal.Signaalthema;

/** What was heard: about what, in what kind of school, what. */
class Signaalformulier extends Div {
    private final Select<Signaalthema> thema = new Select<>();
    private final Select<Signaalplek> plek = new Select<>();
    private final TextArea wat = tekst("signaal.wat", 2000);

    Signaalformulier() {
        addClassName("formulier");
        thema.setLabel(t("signaal.thema"));
        thema.setItems(Signaalthema.values());
        thema.setItemLabelGenerator(v -> v == null ? "" : t("signaal.thema." + v.name()));
        thema.setWidthFull();
        plek.setLabel(t("signaal.plek"));
        plek.setItems(Signaalplek.values());
        plek.setItemLabelGenerator(v -> v == null ? "" : t("signaal.plek." + v.name()));
        plek.setWidthFull();
        wat.setHelperText(t("signaal.wat.hint"));
        add(thema, plek, wat);
    }

    static TextArea tekst(String label, int hoogste) {
        TextArea veld = new TextArea(t(label));
        veld.setMaxLength(hoogste);
        veld.setWidthFull();
        return veld;
    }

    Signaalopgave opgave(Long peiling) {
        return new Signaalopgave(thema.getValue(), plek.getValue(), wat.getValue(), peiling);
    }
}
