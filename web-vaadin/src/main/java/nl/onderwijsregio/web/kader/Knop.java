package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.Component;

/** Buttons: one primary act on a page, the rest quieter. The text is an infinitive with its object ("Plan indienen"). */
public final class Knop {
    private Knop() {}

    /** The one thing to do on this page. */
    public static Button hoofd(String tekst, Runnable handeling) {
        Button knop = gewoon(tekst, handeling);
        knop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return knop;
    }

    /** Something else one can do. */
    public static Button gewoon(String tekst, Runnable handeling) {
        Button knop = new Button(tekst, klik -> handeling.run());
        knop.setDisableOnClick(false);
        return knop;
    }

    /** Something small in a row or a text, looks like a link. */
    public static Button klein(String tekst, Runnable handeling) {
        Button knop = gewoon(tekst, handeling);
        knop.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return knop;
    }

    /** Removes or withdraws something. */
    public static Button weg(String tekst, Runnable handeling) {
        Button knop = gewoon(tekst, handeling);
        knop.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return knop;
    }

    /** Goes to a page and is the main thing to do. */
    public static Anchor naar(String adres, String tekst) {
        Anchor link = new Anchor(adres, tekst);
        link.addClassNames("knop", "knop-hoofd");
        return link;
    }

    /** Goes to a page, quieter. */
    public static Anchor rustigNaar(String adres, String tekst) {
        Anchor link = new Anchor(adres, tekst);
        link.addClassName("knop");
        return link;
    }

    /** A row of buttons, left, in reading order. */
    public static Div rij(Component... knoppen) {
        Div rij = new Div(knoppen);
        rij.addClassName("knoppenrij");
        return rij;
    }

    /** "Afdrukken": opens the plain page of the server for printing. */
    public static Anchor afdrukken(String adres) {
        return blad(adres, t("kader.afdrukken"));
    }

    /** A link to a page for paper, in a window of its own so that the work here stays as it is. */
    public static Anchor blad(String adres, String tekst) {
        Anchor link = rustigNaar(adres, tekst);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }
}
