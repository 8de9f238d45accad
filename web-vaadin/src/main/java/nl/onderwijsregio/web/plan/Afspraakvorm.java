package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Afspraakopgave;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.Indicatorregel;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** An agreement on monitoring: what is followed, when, and by whom. */
class Afspraakvorm implements Itemvorm<Afspraakopgave> {
    @Override
    public String naam() {
        return "afspraak";
    }

    @Override
    public List<Deelitem<Afspraakopgave>> items(Plandelenbeeld beeld) {
        return beeld.afspraken();
    }

    @Override
    public List<String> regels(Afspraakopgave a, Plandelenbeeld beeld) {
        return Stream.of(regel("plan.item.afspraak.wanneer", a.wanneer()), regel("plan.item.afspraak.wie", a.wie()),
                regel("plan.item.indicator", Itemkeuzes.indicatornaam(beeld, a.indicator())), regel("plan.item.afspraak.doel", a.doel() == null ? "" : "D-" + a.doel()))
                .filter(r -> !r.isEmpty()).toList();
    }

    private static String regel(String sleutel, String waarde) {
        return waarde.isEmpty() ? "" : t(sleutel) + ": " + waarde;
    }

    @Override
    public Itemvelden<Afspraakopgave> velden(Optional<Afspraakopgave> item, Plandelenbeeld beeld) {
        return new Invulling(item, beeld);
    }

    private static final class Invulling implements Itemvelden<Afspraakopgave> {
        private final TextField naam;
        private final ComboBox<Indicatorregel> indicator;
        private final ComboBox<Deelitem<Doelopgave>> doel;
        private final TextField wanneer;
        private final TextField wie;

        Invulling(Optional<Afspraakopgave> item, Plandelenbeeld beeld) {
            naam = Itemkeuzes.regel(t("plan.item.afspraak.naam"), item.map(Afspraakopgave::naam).orElse(""), 300);
            indicator = Itemkeuzes.indicator(beeld, item.map(Afspraakopgave::indicator).orElse(""));
            doel = Itemkeuzes.item(t("plan.item.afspraak.doel"), beeld.doelen(), item.map(Afspraakopgave::doel).orElse(null));
            wanneer = Itemkeuzes.regel(t("plan.item.afspraak.wanneer"), item.map(Afspraakopgave::wanneer).orElse(""), 300);
            wanneer.setHelperText(t("plan.item.afspraak.wanneer.hulp"));
            wie = Itemkeuzes.regel(t("plan.item.afspraak.wie"), item.map(Afspraakopgave::wie).orElse(""), 300);
            wie.setHelperText(t("plan.item.afspraak.wie.hulp"));
        }

        @Override
        public List<Component> velden() {
            return List.of(naam, indicator, doel, wanneer, wie);
        }

        @Override
        public void nakijken(Foutenlijst fouten) {
            fouten.eis(!naam.getValue().isBlank(), naam, t("plan.item.afspraak.fout"));
        }

        @Override
        public Afspraakopgave opgave() {
            return new Afspraakopgave(naam.getValue(), Itemkeuzes.code(indicator), Itemkeuzes.nummer(doel), wanneer.getValue(), wie.getValue());
        }
    }
}
