package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.onderwijsregio.besluit.voorstel.Voorstelopgave;

/** The text of a proposal of a partner: what is asked, what would hold, and why. Set as text, never as HTML. */
class Voorsteltekst extends Div {
    private static final String STREEP = "- ";

    Voorsteltekst(Voorstelopgave inhoud) {
        add(new H2(t("voorstel.vraag")), alineas(inhoud.vraag()), new H2(t("voorstel.tekst")), alineas(inhoud.tekst()),
                new H2(t("voorstel.motivering")), alineas(inhoud.motivering()));
    }

    /** Lines as paragraphs; lines with a dash, one after the other, as a list. */
    static Div alineas(String tekst) {
        Div blok = new Div();
        blok.addClassName("lees");
        UnorderedList lijst = null;
        for (String regel : tekst.lines().filter(r -> !r.isBlank()).toList()) {
            if (!regel.startsWith(STREEP)) {
                blok.add(new Paragraph(regel));
                lijst = null;
                continue;
            }
            if (lijst == null) {
                lijst = new UnorderedList();
                blok.add(lijst);
            }
            lijst.add(new ListItem(regel.substring(STREEP.length())));
        }
        return blok;
    }

    /** The parts one after the other, as they are compared. */
    static String alles(Voorstelopgave inhoud) {
        return String.join("\n\n", inhoud.titel(), inhoud.vraag(), inhoud.tekst(), inhoud.motivering());
    }
}
