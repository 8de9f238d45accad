package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.onderwijsregio.regeling.Post;

/** What stands in a table about a line of an amount, the same wherever an amount is explained. */
public final class Postcel {
    private Postcel() {}

    /** The formula, what is to be said about it, and whether it is a reading of ours. */
    public static Component berekening(Post post) {
        Div cel = new Div(new Span(Posttekst.formule(post)));
        if (!post.toelichting().isBlank()) {
            Div uitleg = new Div(new Span(post.toelichting()));
            uitleg.addClassName("klein");
            cel.add(uitleg);
        }
        if (post.interpretatie()) {
            Span merk = new Span(t("kader.zo-lezen-wij"));
            merk.addClassName("zo-lezen-wij");
            cel.add(merk);
        }
        return cel;
    }

    /** The provision, with the way to its text. */
    public static Component artikel(Post post) {
        Anchor artikel = new Anchor(post.bron(), t("kader.artikel", "artikel", post.artikel()));
        artikel.addClassName("artikel");
        artikel.setTarget("_blank");
        artikel.getElement().setAttribute("rel", "noopener");
        return artikel;
    }
}
