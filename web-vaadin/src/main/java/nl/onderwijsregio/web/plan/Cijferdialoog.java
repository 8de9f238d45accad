package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.plan.Indicatorregel;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Velden;

/** Fills in one figure of the labour market; begins with what the product knows itself when nothing was filled in. */
class Cijferdialoog extends Deelvenster<Indicatoropgave> {
    private final Indicatorregel regel;
    private final Getalveld waarde;
    private final Getalveld n;
    private final TextField bron;
    private final DatePicker peildatum = Velden.datum(t("plan.cijfer.peildatum"));
    private final TextArea methode;
    private final TextArea reden;

    Cijferdialoog(Indicatorregel regel, Bewaarder<Indicatoropgave> bewaarder, Runnable klaar) {
        super(regel.indicator().naam(), regel.versie(), bewaarder, klaar);
        this.regel = regel;
        Indicatoropgave begin = regel.opgave().isLeeg() ? regel.bekend().orElse(regel.opgave()) : regel.opgave();
        waarde = new Getalveld(Cijferzinnen.label(regel.indicator().eenheid()), begin.waarde());
        n = new Getalveld(t("plan.cijfer.n"), begin.n() == null ? null : BigDecimal.valueOf(begin.n()));
        n.setHelperText(t("plan.cijfer.n.hulp"));
        bron = Itemkeuzes.regel(t("plan.cijfer.bron"), begin.bron(), 300);
        if (begin.peildatum() != null) {
            peildatum.setValue(begin.peildatum());
        }
        methode = Itemkeuzes.tekst(t("plan.cijfer.methode"), begin.methode(), 2000);
        reden = Itemkeuzes.tekst(t("plan.cijfer.waarom-niet"), begin.reden(), 1000);
        reden.setHelperText(t("plan.cijfer.waarom-niet.hulp"));
        vullen(List.of(new Paragraph(t("plan.cijfer.hint", "hint", regel.indicator().hint())), waarde, n, bron, peildatum, methode, reden));
    }

    @Override
    void nakijken(Foutenlijst lijst) {
        waarde.nakijken(lijst);
        n.nakijken(lijst);
        lijst.eis(n.getalIsHeel(), n, t("plan.cijfer.n.fout")).eis(!peildatum.isInvalid(), peildatum, t("veld.datum.fout"));
    }

    @Override
    Indicatoropgave opgave() {
        return new Indicatoropgave(waarde.getal(), n.getal() == null ? null : n.getal().intValueExact(), bron.getValue(), peildatum.getValue(), methode.getValue(),
                reden.getValue());
    }

    @Override
    List<String> regels(Indicatoropgave opgave) {
        return Cijferzinnen.regels(regel.indicator(), opgave);
    }
}
