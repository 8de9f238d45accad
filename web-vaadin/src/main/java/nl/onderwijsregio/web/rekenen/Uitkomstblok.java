package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Postcel;
import nl.onderwijsregio.web.kader.Posttekst;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One answer: what was filled in, the amount line by line, and every requirement with its article. */
class Uitkomstblok extends Section {
    private static final int NAMEN = 20;

    Uitkomstblok(String kop, Rekensom som) {
        addClassName("rekenuitkomst");
        add(new H3(kop), ingevuld(som), new H4(t("rekenen.bedrag")), bedrag(som), tabel(som), new H4(t("rekenen.eisen")));
        Oordeel oordeel = Oordeel.van(som.beoordeling());
        add(new Paragraph(oordeel.zin()));
        Bevindinggroep.verdeeld(som.beoordeling()).forEach((groep, bevindingen) -> add(groep(groep, bevindingen)));
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
        Opmaak opmaak = Opmaak.nu();
        var b = som.beoordeling();
        if (b.bedrag().isPresent()) {
            return opmaak.bedrag(b.bedrag().get());
        }
        if (b.bedragOnder().isPresent() && b.bedragBoven().isPresent()) {
            return t("bedrag.tussen", "van", opmaak.bedrag(b.bedragOnder().get()), "tot", opmaak.bedrag(b.bedragBoven().get()));
        }
        return t("kader.nog-niet-te-bepalen");
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

    private static Component tabel(Rekensom som) {
        Tabel tabel = new Tabel(t("bedrag.tabel")).zonderBijschrift().kolom(t("bedrag.onderdeel")).kolom(t("bedrag.berekening"))
                .getalkolom(t("bedrag.bedrag")).kolom(t("rekenen.artikel"));
        tabel.addClassName("tabel-dicht");
        som.beoordeling().posten().forEach(p -> tabel.rij(p.omschrijving(), Postcel.berekening(p), Posttekst.bedrag(p), Postcel.artikel(p)));
        tabel.totaal(t("bedrag.maximaal"), "", bedragTekst(som), "");
        return tabel;
    }

    private static Component groep(Bevindinggroep groep, List<Bevinding> bevindingen) {
        String kop = t("rekenen.groep." + groep.name(), "aantal", bevindingen.size());
        Component lijst = BevindingRegel.lijst(bevindingen.stream().map(b -> regel(groep, b)).toArray(BevindingRegel[]::new));
        NativeDetails vouw = new NativeDetails(kop, lijst);
        vouw.setOpen(groep.isOpen());
        vouw.addClassNames("vouw", "toetsgroep");
        return vouw;
    }

    private static BevindingRegel regel(Bevindinggroep groep, Bevinding bevinding) {
        BevindingRegel regel = new BevindingRegel(groep.oordeel(), bevinding.tekst()).artikel(bevinding.artikel(), bevinding.bron());
        return bevinding.interpretatie() ? regel.zoLezenWij() : regel;
    }
}
