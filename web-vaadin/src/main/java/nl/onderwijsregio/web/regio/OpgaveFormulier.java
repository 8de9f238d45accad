package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.samenstellen.Opgaveinvoer;
import nl.onderwijsregio.regio.toets.Opgavestand;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A few figures that belong together: what is stated now, and a form to state them. */
class OpgaveFormulier extends Div {
    private final Tafel tafel;
    private final String sleutel;
    private final List<Opgavesoort> soorten;
    private final String kop;
    private final Div nu = new Div();
    private final Div formulier = new Div();
    private final Foutenlijst fouten = new Foutenlijst();
    private final Map<Opgavesoort, Getalveld> velden = new EnumMap<>(Opgavesoort.class);
    private final Set<Opgavesoort> bekend = EnumSet.noneOf(Opgavesoort.class);
    private final TextField bron = new TextField(t("regio.opgave.bron"));

    OpgaveFormulier(Tafel tafel, String kop, String sleutel, List<Opgavesoort> soorten) {
        this.tafel = tafel;
        this.kop = kop;
        this.sleutel = sleutel;
        this.soorten = soorten;
        addClassName("opgaveblok");
        bron.setHelperText(t("regio.opgave.bron.hint"));
        bron.setMaxLength(300);
        formulier.addClassName("formulier");
        formulier.add(fouten);
        soorten.forEach(s -> {
            Getalveld veld = new Getalveld(t("regio.opgavesoort." + s.name()));
            velden.put(s, veld);
            formulier.add(veld);
        });
        formulier.add(bron, Knop.rij(Knop.gewoon(t("regio.opgave.bewaren"), this::bewaren)));
        add(new H2(kop), nu, formulier);
    }

    void toon() {
        nu.removeAll();
        Gegevenslijst lijst = new Gegevenslijst();
        for (Opgavesoort soort : soorten) {
            Optional<Opgavestand> stand = tafel.beeld().feiten().opgave(soort, sleutel);
            lijst.regel(t("regio.opgavesoort." + soort.name()), stand.map(this::bekend).orElseGet(() -> new Div(t("regio.opgave.onbekend"))));
            Getalveld veld = velden.get(soort);
            if (stand.isEmpty() && bekend.remove(soort)) {
                veld.clear();
            } else if (veld.isLeeg()) {
                stand.ifPresent(o -> veld.setValue(String.valueOf(o.aantal())));
            }
            stand.ifPresent(o -> bekend.add(soort));
        }
        nu.add(lijst);
        formulier.setVisible(tafel.magWijzigen());
    }

    private Div bekend(Opgavestand o) {
        Div cel = new Div(new Span(t("regio.opgave.nu", "aantal", Opmaak.nu().getal(o.aantal()), "bron", o.bron(), "wie", o.gebruiker(), "moment", o.moment())));
        if (tafel.magWijzigen()) {
            cel.add(new Text(" "), Intrekdialoog.knop(tafel, formulier, t("regio.opgavesoort." + o.soort().name()), o.soort(), sleutel));
        }
        return cel;
    }

    private void bewaren() {
        fouten.opnieuw();
        velden.values().forEach(v -> fouten.eis(v.getal().isPresent(), v, t("regio.getal.fout")));
        fouten.eis(!bron.getValue().isBlank(), bron, t("regio.opgave.bron.fout"));
        if (fouten.isGoed()) {
            List<Opgaveinvoer> invoer = soorten.stream().map(s -> new Opgaveinvoer(s, sleutel, velden.get(s).getal().orElseThrow(), bron.getValue()))
                    .toList();
            if (tafel.doe(formulier, kop, versie -> tafel.grenzen().opgaven().opgeven(tafel.mandaat(), versie, invoer))) {
                bron.clear();
            }
        }
    }
}
