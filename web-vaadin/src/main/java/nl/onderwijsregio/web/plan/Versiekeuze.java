package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;

/** Chooses any two versions, or one and the present, and shows what is different. */
class Versiekeuze extends Div {
    private static final int NU = 0;
    private final Planbeeld plan;
    private final transient Versies versies;
    private final MandaatId mandaat;

    Versiekeuze(Planbeeld plan, Versies versies, MandaatId mandaat, List<Versieregel> lijst) {
        this.plan = plan;
        this.versies = versies;
        this.mandaat = mandaat;
        List<Integer> nummers = new ArrayList<>(List.of(NU));
        lijst.forEach(v -> nummers.add(v.nummer()));
        Select<Integer> oud = keuze(t("plan.vergelijk.oud"), nummers, lijst.getFirst().nummer());
        Select<Integer> nieuw = keuze(t("plan.vergelijk.nieuw"), nummers, NU);
        Div uitkomst = new Div();
        Div rij = new Div(oud, nieuw, Knop.gewoon(t("plan.vergelijk.doen"), () -> {
            uitkomst.removeAll();
            if (Poging.bij(this).doe(() -> uitkomst.add(verschil(oud.getValue(), nieuw.getValue())))) {
                uitkomst.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
            }
        }));
        rij.addClassName("vergelijk-keuze");
        add(new H2(t("plan.vergelijk")), rij, uitkomst);
    }

    private Component verschil(int oud, int nieuw) {
        return new Versieverschil(vorm(nieuw).met(vorm(oud)), naam(oud), inhoud(oud), naam(nieuw), inhoud(nieuw)).metSporen(versies.schrijvers(mandaat, oud, nieuw));
    }

    private static Select<Integer> keuze(String label, List<Integer> nummers, int begin) {
        Select<Integer> keuze = new Select<>();
        keuze.setLabel(label);
        keuze.setItems(nummers);
        keuze.setItemLabelGenerator(Versiekeuze::naam);
        keuze.setValue(begin);
        return keuze;
    }

    private static String naam(int nummer) {
        return nummer == NU ? t("plan.vergelijk.nu") : t("plan.versies.nummer", "nummer", nummer);
    }

    private Planvorm vorm(int nummer) {
        return nummer == NU ? Planvorm.van(plan) : versies.vorm(mandaat, nummer);
    }

    private PlanInhoud inhoud(int nummer) {
        return nummer == NU ? versies.huidigeInhoud(mandaat) : versies.inhoud(mandaat, nummer);
    }
}
