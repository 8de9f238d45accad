package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** List of things to do or read: the whole row is one link, name left, state right in words. */
public class Takenlijst extends UnorderedList {
    /** The seven words of a state; no others exist. KLAAR is what people say, COMPLEET what follows from what is filled in. */
    public enum Stand { NOG_NIET_BEGONNEN, BEZIG, TE_BEOORDELEN, COMPLEET, KLAAR, KAN_NOG_NIET, PROBLEEM }

    public Takenlijst() {
        addClassName("takenlijst");
    }

    /** A row with a state; with KAN_NOG_NIET it is no link and {@code onder} says why. */
    public Takenlijst rij(String naam, String onder, Stand stand, String adres) {
        Span woord = new Span(t("stand." + stand.name()));
        woord.addClassNames("taak-stand", "stand-" + stand.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return voegToe(naam, onder, woord, stand == Stand.KAN_NOG_NIET ? null : adres);
    }

    /** A row with free text at the right, e.g. a deadline. */
    public Takenlijst rij(String naam, String onder, String rechts, String adres) {
        Span tekst = new Span(rechts);
        tekst.addClassName("taak-stand");
        return voegToe(naam, onder, tekst, adres);
    }

    private Takenlijst voegToe(String naam, String onder, Span rechts, String adres) {
        Span kop = new Span(naam);
        kop.addClassName("taak-naam");
        Div links = new Div(kop);
        if (onder != null && !onder.isBlank()) {
            Span regel = new Span(onder);
            regel.addClassName("taak-onder");
            links.add(regel);
        }
        Component rij = adres == null ? new Div(links, rechts) : new Anchor(adres, links, rechts);
        rij.addClassName("taak");
        add(new ListItem(rij));
        return this;
    }

    public boolean isLeeg() {
        return getComponentCount() == 0;
    }
}
