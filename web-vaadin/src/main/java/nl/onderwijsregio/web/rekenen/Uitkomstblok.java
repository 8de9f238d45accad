package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One answer: what was filled in, the amount line by line, and every requirement with its article. */
class Uitkomstblok extends Section {
    private static final int NAMEN = 20;

    Uitkomstblok(String kop, Rekensom som) {
        addClassName("rekenuitkomst");
        add(new H3(kop), ingevuld(som), new H4(t("rekenen.bedrag")), bedrag(som), Beoordelinguitleg.tabel(som.beoordeling()), new H4(t("rekenen.eisen")));
        Oordeel oordeel = Oordeel.van(som.beoordeling());
        add(new Paragraph(oordeel.zin()));
        Beoordelinguitleg.groepen(som.beoordeling()).forEach(this::add);
        Paragraph voet = new Paragraph(t("rekenen.voet", "regeling", som.versie().naam(), "datum", som.versie().versie(),
                "vingerafdruk", Opmaak.vingerafdruk(som.beoordeling().tekstHash())));
        voet.addClassName("klein");
        add(voet);
    }

    private static Component ingevuld(Rekensom som) {
        Gegevenslijst lijst = new Gegevenslijst().regel(t("rekenen.regeling"), som.versie().naam())
                .regel(t("rekenen.versie"), Opmaak.nu().dag(som.versie().versie())).regel(t("rekenen.dag"), Opmaak.nu().dag(som.op()));
        som.feiten().regio().ifPresent(regio -> lijst.regel(t("rekenen.regio-nummer"), regio));
        som.feiten().landelijk().ifPresent(l -> lijst.regel(t("rekenen.landelijk"), t("landelijk." + l.name())));
        som.feiten().partijen().ifPresent(partijen -> lijst.regel(t("rekenen.meedoen"), partijen.stream()
                .map(p -> t("rekenen.partij." + p.soort().naam())).collect(Collectors.joining(", "))));
        som.feiten().aaneengesloten().ifPresent(ja -> lijst.regel(t("rekenen.veld.aaneengesloten"), t(ja ? "rekenen.ja" : "rekenen.nee")));
        if (!som.gemeenten().isEmpty()) {
            lijst.regel(t("rekenen.gemeenten"), String.join(", ", som.gemeenten()));
            lijst.regel(t("rekenen.vestigingen"), Opmaak.nu().getal(som.feiten().vestigingen().map(List::size).orElse(0)));
        }
        for (Telling telling : Telling.values()) {
            if (som.feiten().totalen().containsKey(telling)) {
                lijst.regel(t("rekenen.telling." + telling.name()), Opmaak.nu().getal(som.feiten().totalen().get(telling).ondergrens()));
            }
        }
        return lijst;
    }

    static String bedragTekst(Rekensom som) {
        return Beoordelinguitleg.bedragTekst(som.beoordeling());
    }

    private static Component bedrag(Rekensom som) {
        Span waarde = new Span(bedragTekst(som));
        waarde.addClassName("bedrag-waarde");
        Div blok = new Div(waarde);
        blok.addClassNames("bedrag", som.bedrag().isPresent() ? "bekend" : "onbekend");
        som.beoordeling().bedragPerJaar().ifPresent(jaar -> blok.add(new Span(t("rekenen.per-jaar", "bedrag", Opmaak.nu().bedrag(jaar)))));
        if (som.bedrag().isEmpty()) {
            List<String> ontbreekt = som.beoordeling().ontbreekt().stream().filter(Gevraagd::isVoorBedrag).toList();
            Span reden = new Span(t("rekenen.ontbreekt", "aantal", ontbreekt.size(), "namen", namen(ontbreekt)));
            reden.addClassName("bedrag-reden");
            blok.add(reden);
        }
        return blok;
    }

    private static String namen(List<String> ontbreekt) {
        String namen = String.join(", ", ontbreekt.stream().limit(NAMEN).map(Uitkomstblok::naam).distinct().toList());
        return ontbreekt.size() > NAMEN ? namen + ", …" : namen;
    }

    /** The name of an input in words where we have them. */
    private static String naam(String invoer) {
        String kaal = invoer.replaceFirst("^totalen\\.", "");
        return Telling.vanNaam(kaal).map(telling -> t("rekenen.telling." + telling.name()))
                .or(() -> invoer.startsWith("vestigingen.") ? java.util.Optional.of(t("rekenen.vestiging", "code", invoer.split("\\.")[1])) : java.util.Optional.empty())
                .orElseGet(() -> nl.onderwijsregio.web.tekst.Teksten.alsBekend("rekenen.veld." + invoer, Map.of()).orElse(invoer));
    }
}
