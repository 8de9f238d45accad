package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** One finding of a rule: sign and word, sentence with numbers, article, and a marker when it is a reading of the law. */
public class BevindingRegel extends ListItem {
    /** What was found. */
    public enum Oordeel { VOLDOET, VOLDOET_NIET, LET_OP, WETEN_WE_NIET }

    private final Div tekst = new Div();

    public BevindingRegel(Oordeel oordeel, String zin) {
        addClassNames("bevinding", "oordeel-" + oordeel.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Span woord = new Span(t("oordeel." + oordeel.name()));
        woord.addClassName("bevinding-woord");
        tekst.add(woord, new Span(" " + zin + " "));
        add(new Teken(oordeel), tekst);
    }

    /** The article, "7 lid 7", with where it can be read. */
    public BevindingRegel artikel(String artikel, String bron) {
        Anchor link = new Anchor(bron, t("kader.artikel", "artikel", artikel));
        link.addClassName("artikel");
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener");
        tekst.add(link);
        return this;
    }

    /** The law does not say it precisely: "Zo lezen wij dit". */
    public BevindingRegel zoLezenWij() {
        Span merk = new Span(t("kader.zo-lezen-wij"));
        merk.addClassName("zo-lezen-wij");
        tekst.add(new Span(" "), merk);
        return this;
    }

    /** What would mend it. */
    public BevindingRegel herstel(String zin) {
        Div regel = new Div();
        regel.setText(zin);
        regel.addClassName("bevinding-herstel");
        tekst.add(regel);
        return this;
    }

    /** The list that findings stand in. */
    public static UnorderedList lijst(BevindingRegel... regels) {
        UnorderedList lijst = new UnorderedList(regels);
        lijst.addClassName("bevindingen");
        return lijst;
    }
}
