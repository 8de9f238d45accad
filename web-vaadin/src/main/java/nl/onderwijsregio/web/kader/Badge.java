package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one or two words, with colour as an extra. */
public class Badge extends Span {
    public Badge(Melding.Soort kleur, String tekst) {
        super(tekst);
        addClassNames("badge", kleur.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Neutral: concept, unknown. */
    public Badge(String tekst) {
        super(tekst);
        addClassNames("badge", "neutraal");
    }
}
