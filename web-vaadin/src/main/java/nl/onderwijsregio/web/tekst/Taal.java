package nl.onderwijsregio.web.tekst;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The languages of the product: Dutch first, English second. */
public final class Taal {
    public static final Locale NL = Locale.of("nl");
    public static final Locale EN = Locale.of("en");

    /** In order of preference. */
    public static final List<Locale> ALLE = List.of(NL, EN);

    private static final ThreadLocal<Locale> BUITEN_SCHERM = new ThreadLocal<>();

    private Taal() {}

    /** The language of the page being made; Dutch when there is no page. */
    public static Locale nu() {
        if (BUITEN_SCHERM.get() != null) {
            return BUITEN_SCHERM.get();
        }
        return UI.getCurrent() == null ? NL : van(UI.getCurrent().getLocale().getLanguage());
    }

    /** The language with that code; Dutch for anything unknown. */
    public static Locale van(String code) {
        return EN.getLanguage().equals(code) ? EN : NL;
    }

    /** Runs the work in a language, for pages that are made without a screen (printing). */
    public static <T> T in(Locale taal, Supplier<T> werk) {
        BUITEN_SCHERM.set(taal);
        try {
            return werk.get();
        } finally {
            BUITEN_SCHERM.remove();
        }
    }
}
