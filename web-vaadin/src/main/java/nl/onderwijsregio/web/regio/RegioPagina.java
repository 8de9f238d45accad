package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Regiotoets;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A page about one region: of the mandaat, or named in the address for those whose mandaat reaches all regions. */
abstract class RegioPagina extends PortaalView {
    private static final Set<Portaal> LEZERS = Set.of(Portaal.BESTUUR, Portaal.OPLEIDER, Portaal.BEROEPSGROEP, Portaal.MEDEZEGGENSCHAP,
            Portaal.RE, Portaal.BELEID);

    private Regiobeeld beeld;

    /** The boundary that reads. */
    abstract Regiotoets toets();

    /** Reads the region and keeps it for this page. */
    final Regiobeeld lees(Pad pad) {
        long regio = wie().regio().orElseGet(() -> pad.delen().get("regio").map(r -> pad.id("regio"))
                .orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG)));
        beeld = toets().beeld(mandaat(), regio);
        return beeld;
    }

    /** The address of the composition, or of a page below it. */
    final String adresRegio(Object... delen) {
        Stream<Object> begin = wie().regio().isPresent() ? Stream.of("regio") : Stream.of("regios", beeld.feiten().kop().regioId(), "regio");
        return adres(Stream.concat(begin, Stream.of(delen)).toArray());
    }

    @Override
    protected Set<Portaal> portalen() {
        return LEZERS;
    }

    @Override
    protected List<Kruimel> kruimels() {
        return wie().regio().isPresent() || beeld == null ? List.of()
                : List.of(new Kruimel(t("regio.regios"), adres("regios")), new Kruimel(beeld.feiten().kop().naam(), adres("regios",
                        beeld.feiten().kop().regioId())));
    }

    /** "Toetsversie: LDNOR 2025, tekst 30 november 2024". */
    static Component toetsversie(Regiobeeld beeld) {
        return new Span(t("regio.toetsversie", "regeling", beeld.toets().regelversie().naam(), "datum", beeld.toets().regelversie().versie()));
    }

    static String opsomming(List<String> namen, int hoogstens) {
        if (namen.size() <= hoogstens) {
            return namen.size() < 2 ? String.join("", namen)
                    : t("regio.en", "eerst", String.join(", ", namen.subList(0, namen.size() - 1)), "laatst", namen.getLast());
        }
        return t("regio.en-nog", "eerst", namen.stream().limit(hoogstens).collect(Collectors.joining(", ")),
                "aantal", Opmaak.nu().getal(namen.size() - hoogstens));
    }
}
