package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.html.Span;

/** The sign of a notice or finding: a shape of its own per kind, drawn in CSS, silent for screen readers. */
class Teken extends Span {
    Teken(Enum<?> soort) {
        addClassNames("teken", "teken-" + soort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("aria-hidden", "true");
    }
}
