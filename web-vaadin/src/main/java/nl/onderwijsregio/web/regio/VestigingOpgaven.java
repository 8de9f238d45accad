package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.samenstellen.Opgaveinvoer;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Tabel;

/** The vestigingen whose count no file has or DUO hides: what is known, and a field for each to state it. */
class VestigingOpgaven extends Div {
    private final Tafel tafel;
    private final Div nu = new Div();
    private final Div formulier = new Div();
    private final Div velden = new Div();
    private final Foutenlijst fouten = new Foutenlijst();
    private final TextField bron = new TextField(t("regio.opgave.bron"));
    private final Map<String, Getalveld> perCode = new LinkedHashMap<>();

    VestigingOpgaven(Tafel tafel) {
        this.tafel = tafel;
        addClassName("opgaveblok");
        bron.setHelperText(t("regio.opgave.bron.hint-vestiging"));
        bron.setMaxLength(300);
        formulier.addClassName("formulier");
        velden.addClassName("opgavevelden");
        formulier.add(fouten, velden, bron, Knop.rij(Knop.gewoon(t("regio.opgave.bewaren"), this::bewaren)));
        add(new H2(t("regio.opgave.vestigingen")), nu, formulier);
    }

    void toon() {
        List<Vestigingsfeit> vragend = tafel.beeld().feiten().vestigingen().stream().filter(Vestigingsfeit::vraagtOpgave).toList();
        nu.removeAll();
        if (vragend.isEmpty()) {
            nu.add(new Paragraph(t("regio.opgave.vestigingen.geen")));
        } else {
            nu.add(tabel(vragend));
        }
        perCode.keySet().retainAll(vragend.stream().map(Vestigingsfeit::code).toList());
        vragend.forEach(v -> perCode.computeIfAbsent(v.code(), c -> new Getalveld(naam(v))));
        velden.removeAll();
        perCode.values().forEach(velden::add);
        formulier.setVisible(tafel.magWijzigen() && !vragend.isEmpty());
    }

    private Tabel tabel(List<Vestigingsfeit> vragend) {
        Tabel tabel = new Tabel(t("regio.opgave.vestigingen")).zonderBijschrift().kolom(t("regio.vestiging")).kolom(t("regio.sector"))
                .kolom(t("regio.uit-bestand")).kolom(t("regio.geldt-nu"));
        vragend.forEach(v -> tabel.rij(naam(v), v.sector().naam(), Aantaltekst.van(v.uitBestand()), geldt(v)));
        return tabel;
    }

    private static String naam(Vestigingsfeit v) {
        return v.naam() + " (" + v.code() + ")";
    }

    private Div geldt(Vestigingsfeit v) {
        if (!v.telling().isOpgave()) {
            return new Div(t("regio.opgave.onbekend"));
        }
        Div cel = new Div(new Span(Aantaltekst.van(v.telling()) + ". " + Aantaltekst.bron(v.telling(), v.telling().peildatum())));
        if (tafel.magWijzigen()) {
            cel.add(new Text(" "), Intrekdialoog.knop(tafel, formulier, t("regio.intrekken.van", "naam", naam(v)), Opgavesoort.VESTIGING, v.code()));
        }
        return cel;
    }

    private void bewaren() {
        fouten.opnieuw();
        perCode.values().forEach(v -> fouten.eis(!v.isOnleesbaar(), v, t("regio.getal.fout")));
        List<Opgaveinvoer> invoer = perCode.entrySet().stream().filter(e -> e.getValue().getal().isPresent())
                .map(e -> new Opgaveinvoer(Opgavesoort.VESTIGING, e.getKey(), e.getValue().getal().orElseThrow(), bron.getValue())).toList();
        fouten.eis(!invoer.isEmpty() || perCode.isEmpty(), perCode.values().iterator().next(), t("regio.getal.een"));
        fouten.eis(!bron.getValue().isBlank(), bron, t("regio.opgave.bron.fout"));
        if (fouten.isGoed() && tafel.doe(formulier, t("regio.wat.opgaven", "aantal", invoer.size()),
                versie -> tafel.grenzen().opgaven().opgeven(tafel.mandaat(), versie, invoer))) {
            perCode.values().forEach(Getalveld::clear);
            bron.clear();
        }
    }
}
