package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.web.kader.BedragTekst;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Beside the tabs: the amount, and every requirement with its verdict. Follows every change; says a new amount aloud once. */
class ToetsPaneel extends Kaart {
    private final Tafel tafel;
    private final String adresBedrag;
    private final Div inhoud = new Div();
    private final Span omroep = new Span();
    private Optional<BigDecimal> vorige;

    ToetsPaneel(Tafel tafel, String adresBedrag) {
        super(t("regio.toets"));
        this.tafel = tafel;
        this.adresBedrag = adresBedrag;
        addClassName("toetspaneel");
        omroep.addClassName("alleen-lezer");
        omroep.getElement().setAttribute("aria-live", "polite");
        add(inhoud, omroep);
    }

    void toon() {
        Regiobeeld beeld = tafel.beeld();
        inhoud.removeAll();
        inhoud.add(bedrag(beeld));
        Bevindinggroep.verdeeld(beeld.toets().beoordeling()).forEach((groep, bevindingen) -> {
            if (!bevindingen.isEmpty()) {
                inhoud.add(groep(groep, bevindingen.stream().map(b -> Bevindingtekst.regel(b, beeld)).toList()));
            }
        });
        omroepen(beeld.toets().beoordeling().bedrag());
    }

    private Component bedrag(Regiobeeld beeld) {
        Optional<BigDecimal> bedrag = beeld.toets().beoordeling().bedrag();
        Div blok = new Div();
        blok.addClassName("toetsbedrag");
        if (bedrag.isPresent()) {
            Paragraph maximaal = new Paragraph(t("regio.maximaal"));
            maximaal.addClassName("klein");
            blok.add(maximaal, BedragTekst.van(bedrag.get(), adresBedrag));
            return blok;
        }
        blok.add(BedragTekst.onbekend(Onbekend.zin(beeld)));
        Div wegen = Knop.rij(new Anchor(adresBedrag, t("regio.waarom-niet")));
        if (tafel.magWijzigen()) {
            wegen.addComponentAsFirst(Knop.gewoon(t("regio.aantallen-opgeven"), tafel::naarAantallen));
        }
        blok.add(wegen);
        return blok;
    }

    private Component groep(Bevindinggroep groep, List<BevindingRegel> regels) {
        String kop = t("regio.groep." + groep.name(), "aantal", regels.size());
        Component lijst = BevindingRegel.lijst(regels.toArray(BevindingRegel[]::new));
        if (groep.isOpen()) {
            Div blok = new Div(new H3(kop), lijst);
            blok.addClassName("toetsgroep");
            return blok;
        }
        NativeDetails vouw = new NativeDetails(kop, lijst);
        vouw.addClassNames("vouw", "toetsgroep");
        return vouw;
    }

    private void omroepen(Optional<BigDecimal> bedrag) {
        if (vorige != null && !vorige.equals(bedrag)) {
            omroep.setText(bedrag.map(b -> t("regio.bedrag-bijgewerkt", "bedrag", Opmaak.nu().bedrag(b)))
                    .orElseGet(() -> t("regio.bedrag-onbekend-geworden")));
        }
        vorige = bedrag;
    }
}
