package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Reglementbeeld;
import nl.onderwijsregio.besluit.Weegregel;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** The fields of a reglement: three chambers next to each other, the term of medezeggenschap, and on what it rests. */
class Reglementformulier extends Div {
    /** The fields of one chamber. */
    private record Velden(RadioButtonGroup<Quorumsoort> soort, IntegerField quorum, RadioButtonGroup<Drempel> drempel, Checkbox geheim) {}

    private final Foutenlijst fouten = new Foutenlijst();
    private final Map<Kamer, Velden> velden = new EnumMap<>(Kamer.class);
    private final Weegvelden weegvelden = new Weegvelden();
    private final RadioButtonGroup<Integer> kamersNodig = new RadioButtonGroup<>(t("besluit.vastleggen.samen"));
    private final IntegerField termijn = new IntegerField(t("besluit.afspraken.termijn"));
    private final TextArea toelichting = new TextArea(t("besluit.afspraken.grond"));

    Reglementformulier(Reglementbeeld beeld) {
        addClassName("formulier-breed");
        termijn.setHelperText(t("besluit.vastleggen.termijn.hint"));
        toelichting.setHelperText(t("besluit.vastleggen.grond.hint"));
        toelichting.setMaxLength(1000);
        toelichting.setWidthFull();
        if (beeld.isVastgelegd()) {
            termijn.setValue(beeld.medezeggenschapstermijn());
            beeld.kamers().stream().filter(Kamerregel::weegt).findFirst().ifPresent(r -> weegvelden.toon(r.weegregel()));
        }
        kamersNodig.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kamersNodig.setItems(3, 2, 1);
        kamersNodig.setItemLabelGenerator(Kamerzin::samen);
        kamersNodig.setValue(beeld.kamersNodig());
        add(fouten, new Kamers(kamer -> velden(beeld, kamer)), kamersNodig, new Div(termijn), toelichting);
    }

    private Component[] velden(Reglementbeeld beeld, Kamer kamer) {
        Velden v = new Velden(groep(t("besluit.vastleggen.quorumsoort"), "besluit.quorumsoort.", Quorumsoort.values()),
                new IntegerField(t("besluit.vastleggen.quorum")), groep(t("besluit.vastleggen.drempel"), "besluit.drempel.", Drempel.values()),
                new Checkbox(t("besluit.vastleggen.geheim")));
        v.quorum().setHelperText(t("besluit.afspraken.stemmen", "aantal", beeld.partijen().getOrDefault(kamer, 0)));
        v.quorum().setMin(1);
        v.quorum().setMax(999);
        beeld.kamers().stream().filter(r -> r.kamer() == kamer).findFirst().ifPresent(r -> {
            v.soort().setValue(r.quorumsoort());
            v.quorum().setValue(r.quorum());
            v.drempel().setValue(r.drempel());
            v.geheim().setValue(r.geheim());
        });
        velden.put(kamer, v);
        return kamer == Kamer.BESTUREN ? new Component[] {v.soort(), v.quorum(), v.drempel(), v.geheim(), weegvelden}
                : new Component[] {v.soort(), v.quorum(), v.drempel(), v.geheim()};
    }

    private static <T extends Enum<T>> RadioButtonGroup<T> groep(String label, String voorvoegsel, T[] waarden) {
        RadioButtonGroup<T> groep = new RadioButtonGroup<>(label);
        groep.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        groep.setItems(waarden);
        groep.setItemLabelGenerator(w -> t(voorvoegsel + w.name()));
        return groep;
    }

    /** Shows what is missing or wrong. @return whether all is well */
    boolean isGoed() {
        fouten.opnieuw();
        velden.forEach((kamer, v) -> {
            String naam = Kamerzin.naam(kamer);
            fouten.eis(v.soort().getValue() != null, v.soort(), t("besluit.vastleggen.fout.quorumsoort", "kamer", naam));
            int hoogste = v.soort().getValue() == Quorumsoort.PERCENTAGE ? 100 : 999;
            Integer quorum = v.quorum().getValue();
            fouten.eis(quorum != null && quorum >= 1 && quorum <= hoogste, v.quorum(),
                    t("besluit.vastleggen.fout.quorum", "kamer", naam, "hoogste", hoogste));
            fouten.eis(v.drempel().getValue() != null, v.drempel(), t("besluit.vastleggen.fout.drempel", "kamer", naam));
            fouten.eis(!v.geheim().getValue() || v.drempel().getValue() != Drempel.CONSENT, v.drempel(), t("besluit.vastleggen.fout.geheim-consent", "kamer", naam));
        });
        weegvelden.keur(fouten, velden.get(Kamer.BESTUREN).geheim().getValue());
        Integer dagen = termijn.getValue();
        fouten.eis(dagen != null && dagen >= 1 && dagen <= 365, termijn, t("besluit.vastleggen.fout.termijn"));
        fouten.eis(!toelichting.getValue().isBlank(), toelichting, t("besluit.vastleggen.fout.grond"));
        return fouten.isGoed();
    }

    /** The rules as filled in; only when {@link #isGoed}. */
    List<Kamerregel> regels() {
        return Stream.of(Kamer.values()).map(k -> new Kamerregel(k, velden.get(k).soort().getValue(), velden.get(k).quorum().getValue(),
                velden.get(k).drempel().getValue(), k == Kamer.BESTUREN ? weegvelden.regel() : Weegregel.GELIJK,
                velden.get(k).geheim().getValue())).toList();
    }

    int kamersNodig() {
        return kamersNodig.getValue();
    }

    int termijn() {
        return termijn.getValue();
    }

    String toelichting() {
        return toelichting.getValue();
    }
}
