package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.onderwijsregio.besluit.bezwaar.Bezwaarregel;
import nl.onderwijsregio.besluit.bezwaar.Bezwaren;
import nl.onderwijsregio.besluit.bezwaar.Bezwarenbeeld;
import nl.onderwijsregio.besluit.bezwaar.Woordregel;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** The objections in a vote: what each is, what would resolve it, what was answered; and for who may, the answer or the choice. Nothing when there is none. */
class Bezwarenblok extends Div {
    private final transient Bezwaren bezwaren;
    private final MandaatId mandaat;
    private final long ronde;
    private final String stemmen;
    private final Runnable klaar;

    /** @param stemmen address where the reader votes again */
    Bezwarenblok(Bezwaren bezwaren, MandaatId mandaat, long ronde, String stemmen, Runnable klaar) {
        this.bezwaren = bezwaren;
        this.mandaat = mandaat;
        this.ronde = ronde;
        this.stemmen = stemmen;
        this.klaar = klaar;
        Bezwarenbeeld beeld = bezwaren.beeld(mandaat, ronde);
        if (!beeld.regels().isEmpty()) {
            add(new H2(t("bezwaar.lijst")));
            beeld.regels().forEach(b -> add(blok(b, beeld)));
        }
    }

    private Div blok(Bezwaarregel b, Bezwarenbeeld beeld) {
        Div blok = new Div(new H3(t("bezwaar.van", "partij", b.partijNaam(), "kamer", Kamerzin.naam(b.kamer()))),
                b.staat() ? new Badge(Melding.Soort.LET_OP, t("bezwaar.staat")) : new Badge(Melding.Soort.GOED, t("bezwaar.ingetrokken")),
                new Alineas(b.bezwaar()));
        blok.addClassName("adviespunt");
        if (b.oplossing() != null) {
            blok.add(new Paragraph(t("besluit.oplossing.bij", "oplossing", b.oplossing())));
        }
        b.woorden().forEach(w -> blok.add(woord(w)));
        if (b.staat() && beeld.magAntwoorden()) {
            blok.add(antwoorden(b));
        }
        if (b.staat() && beeld.isVanLezer(b)) {
            blok.add(kiezen(b));
        }
        return blok;
    }

    private static Div woord(Woordregel w) {
        Paragraph kop = new Paragraph(t("bezwaar.woord." + w.soort().name(), "partij", w.partijNaam(), "wie", w.gebruiker(), "moment", w.moment()));
        kop.addClassName("taak-naam");
        Div woord = new Div(kop);
        if (w.tekst() != null) {
            woord.add(new Alineas(w.tekst()));
        }
        return woord;
    }

    private Component antwoorden(Bezwaarregel b) {
        TextArea antwoord = AmendementView.veld(t("bezwaar.antwoord"));
        antwoord.setHelperText(t("bezwaar.antwoord.hint"));
        Div plaats = new Div();
        plaats.add(antwoord, Knop.rij(Knop.gewoon(t("bezwaar.beantwoorden"),
                () -> doen(plaats, () -> bezwaren.beantwoorden(mandaat, ronde, b.partijId(), b.stem(), antwoord.getValue())))));
        return new Details(t("bezwaar.beantwoorden.kop", "partij", b.partijNaam()), plaats);
    }

    private Component kiezen(Bezwaarregel b) {
        TextArea waarom = AmendementView.veld(t("bezwaar.laten-staan.waarom"));
        Div plaats = new Div();
        plaats.add(new Paragraph(t("bezwaar.kiezen.uitleg")), Knop.rij(Knop.rustigNaar(stemmen, t("bezwaar.intrekken"))), waarom,
                Knop.rij(Knop.gewoon(t("bezwaar.laten-staan"), () -> doen(plaats, () -> bezwaren.latenStaan(mandaat, ronde, b.stem(), waarom.getValue())))));
        return new Details(t("bezwaar.kiezen.kop"), plaats);
    }

    private void doen(Div plaats, Runnable handeling) {
        if (Poging.bij(plaats).doe(handeling)) {
            klaar.run();
        }
    }
}
