package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.taak.Mandaattaken;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Mandaatlijst;

/** Own mandates by portal with their number of tasks; a search field when the list is long; what ends soon. */
class Mandaatkeuze extends Div {
    private static final int ZOEKEN_VANAF = 6;
    private static final int LOOPT_AF_DAGEN = 60;
    private final List<Mandaattaken> mandaten;
    private final Div lijst = new Div();

    Mandaatkeuze(List<Mandaattaken> mandaten, LocalDate vandaag) {
        this.mandaten = mandaten;
        if (mandaten.size() >= ZOEKEN_VANAF) {
            TextField zoek = new TextField(t("mandaten.zoek"));
            zoek.setValueChangeMode(ValueChangeMode.LAZY);
            zoek.addValueChangeListener(e -> toon(e.getValue()));
            zoek.setWidthFull();
            add(zoek);
        }
        add(lijst, Knop.rij(Knop.rustigNaar("/taken", t("mandaten.alle-taken"))));
        afloop(vandaag);
        toon("");
    }

    private void toon(String gezocht) {
        lijst.removeAll();
        String deel = gezocht.strip().toLowerCase(Locale.ROOT);
        List<Mandaatregel> passend = mandaten.stream().map(Mandaattaken::mandaat)
                .filter(m -> (m.partijNaam() + " " + m.regioNaam()).toLowerCase(Locale.ROOT).contains(deel)).toList();
        Map<MandaatId, Mandaattaken> opId = mandaten.stream().collect(Collectors.toMap(m -> m.mandaat().id(), m -> m));
        lijst.add(passend.isEmpty() ? new LegeStaat(t("zoek.niets", "tekst", gezocht))
                : new Mandaatlijst(passend, m -> stand(opId.get(m.id()))));
    }

    private static String stand(Mandaattaken mandaat) {
        int teLaat = mandaat.taken().teLaat().size();
        String aantal = t("mandaten.taken", "aantal", mandaat.taken().aantal());
        return teLaat == 0 ? aantal : aantal + ", " + t("mandaten.te-laat", "aantal", teLaat);
    }

    private void afloop(LocalDate vandaag) {
        UnorderedList aflopend = new UnorderedList();
        mandaten.stream().map(Mandaattaken::mandaat).filter(m -> m.tot() != null && m.tot().isBefore(vandaag.plusDays(LOOPT_AF_DAGEN)))
                .forEach(m -> aflopend.add(new ListItem(t("mandaten.loopt-af-regel", "partij", m.partijNaam(),
                        "regio", m.regioNaam() == null ? t("portaal." + m.portaal().name()) : m.regioNaam(), "datum", m.tot()))));
        if (aflopend.getComponentCount() > 0) {
            add(new H2(t("mandaten.loopt-af")), aflopend);
        }
    }
}
