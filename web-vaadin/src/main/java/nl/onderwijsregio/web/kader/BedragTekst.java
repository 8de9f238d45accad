package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import nl.onderwijsregio.web.tekst.Opmaak;

/** An amount that explains itself, or the reason why it cannot be determined yet. Never an estimate. */
public class BedragTekst extends Div {
    private BedragTekst(String waarde, String klasse) {
        addClassNames("bedrag", klasse);
        Span tekst = new Span(waarde);
        tekst.addClassName("bedrag-waarde");
        add(tekst);
    }

    /** @param adresUitleg the page that explains every line */
    public static BedragTekst van(BigDecimal bedrag, String adresUitleg) {
        BedragTekst tekst = new BedragTekst(Opmaak.nu().bedrag(bedrag), "bekend");
        tekst.add(new Anchor(adresUitleg, t("kader.waarom-bedrag")));
        return tekst;
    }

    /** @param reden what is missing, in one sentence */
    public static BedragTekst onbekend(String reden) {
        BedragTekst tekst = new BedragTekst(t("kader.nog-niet-te-bepalen"), "onbekend");
        Span waarom = new Span(reden);
        waarom.addClassName("bedrag-reden");
        tekst.add(waarom);
        return tekst;
    }
}
