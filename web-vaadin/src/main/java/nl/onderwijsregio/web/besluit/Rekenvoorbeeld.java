package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Kameroordeel;
import nl.onderwijsregio.besluit.Kameruitslag;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Stemuitkomst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;

/** Fill in votes per chamber and read what would come of it, counted by the same rules as a real vote. Stores nothing. */
class Rekenvoorbeeld extends Div {
    private final List<Kamerregel> regels;
    private final int kamersNodig;
    private final Map<Kamer, Integer> partijen;
    private final Map<Kamer, Map<Keuze, IntegerField>> velden = new EnumMap<>(Kamer.class);
    private final Div uitkomst = new Div();

    Rekenvoorbeeld(List<Kamerregel> regels, int kamersNodig, Map<Kamer, Integer> partijen) {
        this.regels = regels;
        this.kamersNodig = kamersNodig;
        this.partijen = partijen;
        addClassName("rekenvoorbeeld");
        add(new H2(t("besluit.voorbeeld")), new Paragraph(t("besluit.voorbeeld.uitleg")), new Kamers(this::velden),
                Knop.rij(Knop.gewoon(t("besluit.voorbeeld.rekenen"), this::rekenen)), uitkomst);
    }

    private Component[] velden(Kamer kamer) {
        Map<Keuze, IntegerField> vak = new EnumMap<>(Keuze.class);
        for (Keuze keuze : Kamerregel.van(regels, kamer).drempel().keuzes()) {
            IntegerField veld = new IntegerField(t("besluit.keuzewoord." + keuze.name()));
            veld.setAriaLabel(Kamerzin.naam(kamer) + ": " + t("besluit.keuzewoord." + keuze.name()));
            veld.setMin(0);
            veld.setMax(999);
            veld.setValue(keuze == Keuze.VOOR ? gerechtigd(kamer) : 0);
            veld.setStepButtonsVisible(true);
            vak.put(keuze, veld);
        }
        velden.put(kamer, vak);
        return vak.values().toArray(Component[]::new);
    }

    private int gerechtigd(Kamer kamer) {
        return partijen.getOrDefault(kamer, 0);
    }

    private void rekenen() {
        uitkomst.removeAll();
        List<Kameroordeel> oordelen = new ArrayList<>();
        List<Component> zinnen = new ArrayList<>();
        for (Kamerregel regel : regels) {
            List<Keuze> keuzes = new ArrayList<>();
            velden.get(regel.kamer()).forEach((keuze, veld) -> keuzes.addAll(Collections.nCopies(aantal(veld), keuze)));
            Kameruitslag telling = Kameruitslag.tellen(regel, Math.max(gerechtigd(regel.kamer()), keuzes.size()), keuzes);
            oordelen.add(telling.oordeel());
            zinnen.add(new Paragraph(Kamerzin.naam(regel.kamer()) + ": " + Kamerzin.rekening(regel, telling)));
        }
        Stemuitkomst slot = Stemuitkomst.van(oordelen, kamersNodig);
        Melding melding = Melding.info(t("besluit.voorbeeld.uitkomst", "uitkomst", t("besluit.uitkomst." + slot.name())));
        melding.met(zinnen.toArray(Component[]::new));
        uitkomst.add(melding);
        melding.neemFocus();
    }

    private static int aantal(IntegerField veld) {
        return veld.getValue() == null ? 0 : Math.clamp(veld.getValue(), 0, 999);
    }
}
