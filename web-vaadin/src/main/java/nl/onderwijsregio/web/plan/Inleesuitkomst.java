package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.uitwissel.Inleesbeeld;
import nl.onderwijsregio.plan.uitwissel.Inleesfout;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;

/** What reading a file in would do: everything that is wrong, or what clashes and what changes with the button to do it. */
class Inleesuitkomst extends Div {
    private final H2 kop = new H2(t("inlezen.uitkomst"));

    Inleesuitkomst(Planbeeld plan, Inleesbeeld beeld, SerializableBiConsumer<String, Boolean> overnemen) {
        kop.getElement().setAttribute("tabindex", "-1");
        add(kop);
        if (!beeld.herkomst().isEmpty()) {
            add(new Paragraph(t("inlezen.herkomst", "herkomst", beeld.herkomst())));
        }
        if (!beeld.fouten().isEmpty()) {
            add(Melding.fout(t("inlezen.fouten", "aantal", beeld.fouten().size())).uitleg(t("inlezen.fouten.uitleg")), fouten(beeld.fouten()));
        } else if (beeld.wijzigingen().isEmpty() && beeld.botsingen().isEmpty()) {
            add(Melding.info(t("inlezen.niets")));
        } else {
            verschil(plan, beeld, overnemen);
        }
    }

    private void verschil(Planbeeld plan, Inleesbeeld beeld, SerializableBiConsumer<String, Boolean> overnemen) {
        Checkbox laten = new Checkbox(t("inlezen.botsing.laten", "aantal", beeld.botsingen().size()));
        if (!beeld.botsingen().isEmpty()) {
            add(Melding.letOp(t("inlezen.botsing", "aantal", beeld.botsingen().size())).uitleg(t("inlezen.botsing.uitleg")),
                    new Versieverschil(Planvorm.van(plan), t("inlezen.nu"), beeld.nu(), t("inlezen.bestand"), beeld.andersom()));
        }
        if (beeld.wijzigingen().isEmpty()) {
            add(Melding.info(t("inlezen.alleen-botsing")));
            return;
        }
        add(new H2(t("inlezen.verschil")), new Versieverschil(Planvorm.van(plan), t("inlezen.nu"), beeld.nu(), t("inlezen.straks"), beeld.straks()));
        Div voet = new Div();
        if (!beeld.botsingen().isEmpty()) {
            voet.add(laten);
        }
        voet.add(Knop.rij(Knop.hoofd(t("inlezen.overnemen", "aantal", beeld.wijzigingen().size()), () -> overnemen.accept(beeld.gezien(), laten.getValue()))));
        add(new Paragraph(t("inlezen.eerst-vastgelegd")), voet);
    }

    void neemFocus() {
        kop.getElement().executeJs("this.scrollIntoView({block:'start'});this.focus({preventScroll:true})");
    }

    private static Component fouten(List<Inleesfout> fouten) {
        Tabel tabel = new Tabel(t("inlezen.fouten", "aantal", fouten.size())).zonderBijschrift().kolom(t("inlezen.plaats")).kolom(t("inlezen.reden"));
        fouten.forEach(f -> tabel.rij(f.plaats().isEmpty() ? t("inlezen.heel") : f.plaats(), f.reden() == null ? f.melding() : t("weigering." + f.reden().name(), f.waarden())));
        return tabel;
    }
}
