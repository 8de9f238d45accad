package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;

/** Own mandates by portal; every row is one link to the start page of that mandaat. */
public class Mandaatlijst extends Div {
    public Mandaatlijst(List<Mandaatregel> mandaten) {
        this(mandaten, mandaat -> "");
    }

    /** @param stand what stands at the right of a row, e.g. the number of tasks */
    public Mandaatlijst(List<Mandaatregel> mandaten, Function<Mandaatregel, String> stand) {
        addClassName("mandaatlijst");
        Map<Portaal, List<Mandaatregel>> perPortaal = mandaten.stream()
                .collect(Collectors.groupingBy(Mandaatregel::portaal, () -> new LinkedHashMap<>(), Collectors.toList()));
        for (Portaal portaal : Portaal.values()) {
            if (perPortaal.containsKey(portaal)) {
                UnorderedList lijst = new UnorderedList();
                lijst.addClassName("takenlijst");
                perPortaal.get(portaal).forEach(m -> lijst.add(new ListItem(rij(m, stand.apply(m)))));
                H2 kop = new H2(t("portaal." + portaal.name()));
                kop.addClassName("tussenkop");
                add(kop, lijst);
            }
        }
    }

    private static Anchor rij(Mandaatregel mandaat, String stand) {
        Span naam = new Span(mandaat.partijNaam() + (mandaat.regioNaam() == null ? "" : " · " + mandaat.regioNaam()));
        naam.addClassName("taak-naam");
        Span rol = new Span(Rolnaam.van(mandaat) + ", " + Rolnaam.mag(mandaat));
        rol.addClassName("taak-onder");
        Span rechts = new Span(stand);
        rechts.addClassName("taak-stand");
        Anchor rij = new Anchor(Adres.van(mandaat), new Div(naam, rol), rechts);
        rij.addClassName("taak");
        return rij;
    }
}
