package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.kader.Postcel;
import nl.onderwijsregio.web.kader.Posttekst;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Why this comes out: the amount line by line, and every requirement with its article. */
class Beoordelinguitleg extends Div {

    Beoordelinguitleg(Beoordeling beoordeling) {
        addClassName("rekenuitkomst");
        add(tabel(beoordeling), new Paragraph(Oordeel.van(beoordeling).zin()));
        groepen(beoordeling).forEach(this::add);
    }

    /** The amount in words: exact, between two, or not to be determined yet. */
    static String bedragTekst(Beoordeling b) {
        Opmaak opmaak = Opmaak.nu();
        if (b.bedrag().isPresent()) {
            return opmaak.bedrag(b.bedrag().get());
        }
        if (b.bedragOnder().isPresent() && b.bedragBoven().isPresent()) {
            return t("bedrag.tussen", "van", opmaak.bedrag(b.bedragOnder().get()), "tot", opmaak.bedrag(b.bedragBoven().get()));
        }
        return t("kader.nog-niet-te-bepalen");
    }

    static Component tabel(Beoordeling beoordeling) {
        Tabel tabel = new Tabel(t("bedrag.tabel")).zonderBijschrift().kolom(t("bedrag.onderdeel")).kolom(t("bedrag.berekening"))
                .getalkolom(t("bedrag.bedrag")).kolom(t("rekenen.artikel"));
        tabel.addClassName("tabel-dicht");
        beoordeling.posten().forEach(p -> tabel.rij(p.omschrijving(), Postcel.berekening(p), Posttekst.bedrag(p), Postcel.artikel(p)));
        tabel.totaal(t("bedrag.maximaal"), "", bedragTekst(beoordeling), "");
        return tabel;
    }

    static List<Component> groepen(Beoordeling beoordeling) {
        return Bevindinggroep.verdeeld(beoordeling).entrySet().stream().<Component>map(e -> groep(e.getKey(), e.getValue())).toList();
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
