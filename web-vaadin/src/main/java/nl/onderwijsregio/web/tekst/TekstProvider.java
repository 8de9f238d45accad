package nl.onderwijsregio.web.tekst;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Gives Vaadin's own {@code getTranslation} the same texts; parameters are pairs of name and value. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class TekstProvider implements I18NProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Taal.ALLE;
    }

    @Override
    public String getTranslation(String sleutel, Locale taal, Object... paren) {
        return Teksten.in(Taal.van(taal.getLanguage()), sleutel, Teksten.paren(paren));
    }
}
