package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.onderwijsregio.besluit.voorstel.Voorstelopgave;
import nl.onderwijsregio.web.kader.Alineas;

/** The text of a proposal of a partner: what is asked, what would hold, and why. Set as text, never as HTML. */
class Voorsteltekst extends Div {
    Voorsteltekst(Voorstelopgave inhoud) {
        add(new H2(t("voorstel.vraag")), new Alineas(inhoud.vraag()), new H2(t("voorstel.tekst")), new Alineas(inhoud.tekst()),
                new H2(t("voorstel.motivering")), new Alineas(inhoud.motivering()));
    }

    /** The parts one after the other, as they are compared. */
    static String alles(Voorstelopgave inhoud) {
        return String.join("\n\n", inhoud.titel(), inhoud.vraag(), inhoud.tekst(), inhoud.motivering());
    }
}
