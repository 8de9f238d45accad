package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.plan.Vraagstukopgave;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** A vraagstuk: what, for whom, and why. */
class Vraagstukvorm implements Itemvorm<Vraagstukopgave> {
    @Override
    public String naam() {
        return "vraagstuk";
    }

    @Override
    public List<Deelitem<Vraagstukopgave>> items(Plandelenbeeld beeld) {
        return beeld.vraagstukken();
    }

    @Override
    public List<String> regels(Vraagstukopgave v, Plandelenbeeld beeld) {
        return Stream.of(t("plan.doelgroep." + v.doelgroep().name()), v.toelichting()).filter(r -> !r.isEmpty()).toList();
    }

    @Override
    public Itemvelden<Vraagstukopgave> velden(Optional<Vraagstukopgave> item, Plandelenbeeld beeld) {
        return new Invulling(item);
    }

    private static final class Invulling implements Itemvelden<Vraagstukopgave> {
        private final TextField naam;
        private final Select<Doelgroep> doelgroep;
        private final TextArea toelichting;

        Invulling(Optional<Vraagstukopgave> item) {
            naam = Itemkeuzes.regel(t("plan.item.vraagstuk.naam"), item.map(Vraagstukopgave::naam).orElse(""), 300);
            doelgroep = Itemkeuzes.doelgroep(item.map(Vraagstukopgave::doelgroep));
            toelichting = Itemkeuzes.tekst(t("plan.item.toelichting"), item.map(Vraagstukopgave::toelichting).orElse(""), 2000);
        }

        @Override
        public List<Component> velden() {
            return List.of(naam, doelgroep, toelichting);
        }

        @Override
        public void nakijken(Foutenlijst fouten) {
            fouten.eis(!naam.getValue().isBlank(), naam, t("plan.item.vraagstuk.fout")).eis(doelgroep.getValue() != null, doelgroep, t("plan.item.doelgroep.fout"));
        }

        @Override
        public Vraagstukopgave opgave() {
            return new Vraagstukopgave(naam.getValue(), doelgroep.getValue(), toelichting.getValue());
        }
    }
}
