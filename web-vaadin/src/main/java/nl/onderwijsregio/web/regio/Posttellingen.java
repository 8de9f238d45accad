package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;

/** The counts behind one line: per bestuur, and per vestiging with its source when opened. */
class Posttellingen extends Div {
    /** Which vestigingen belong to a line. */
    interface Selectie {
        boolean hoortErbij(Vestigingsfeit vestiging);
    }

    Posttellingen(Regiobeeld beeld, Selectie selectie) {
        addClassName("posttellingen");
        LocalDate po = beeld.toets().regelversie().parameters().datum("teldatum.po").orElse(null);
        LocalDate vo = beeld.toets().regelversie().parameters().datum("teldatum.vo").orElse(null);
        perBestuur(beeld, selectie).forEach((naam, vestigingen) -> {
            UnorderedList lijst = new UnorderedList();
            vestigingen.forEach(v -> lijst.add(new ListItem(regel(v, v.sector() == Sector.PO ? po : vo))));
            add(new NativeDetails(t("bedrag.bestuur", "naam", naam, "aantal", som(vestigingen), "vestigingen", vestigingen.size()), lijst));
        });
    }

    /** The vestigingen of a line by the name of their bestuur. */
    static Map<String, List<Vestigingsfeit>> perBestuur(Regiobeeld beeld, Selectie selectie) {
        Map<String, String> namen = beeld.feiten().deelnemers().stream().filter(d -> d.bestuursnummer() != null)
                .collect(Collectors.toMap(Deelnemer::bestuursnummer, Deelnemer::naam));
        return beeld.feiten().vestigingen().stream().filter(selectie::hoortErbij).collect(Collectors.groupingBy(
                v -> namen.getOrDefault(Objects.requireNonNullElse(v.bestuursnummer(), ""), t("bedrag.ander-bestuur")), TreeMap::new, Collectors.toList()));
    }

    static String som(List<Vestigingsfeit> vestigingen) {
        return Aantaltekst.van(vestigingen.stream().map(v -> v.telling().aantal()).reduce(Aantal.van(0), Aantal::plus));
    }

    /** "De Brug (99ZZ01): 210. DUO ..., 1 oktober 2022. benadering van ...". */
    static String regel(Vestigingsfeit v, LocalDate teldatum) {
        return t("bedrag.vestiging", "naam", v.naam(), "code", v.code(), "aantal", Aantaltekst.van(v.telling()),
                "bron", Aantaltekst.bron(v.telling(), teldatum));
    }

    /** The vestigingen of the line with that code; null when the line is not made of vestigingen. */
    static Selectie voor(String code) {
        return switch (code) {
            case "A_PO" -> v -> v.sector() == Sector.PO && isRegulier(v);
            case "A_PO_GESPECIALISEERD" -> v -> v.sector() == Sector.PO && !isRegulier(v);
            case "A_VO" -> v -> v.sector() == Sector.VO && !"PRO".equals(v.soort());
            case "A_PRAKTIJKONDERWIJS" -> v -> v.sector() == Sector.VO && "PRO".equals(v.soort());
            default -> null;
        };
    }

    private static boolean isRegulier(Vestigingsfeit v) {
        return v.soort() == null || "BO".equals(v.soort());
    }
}
