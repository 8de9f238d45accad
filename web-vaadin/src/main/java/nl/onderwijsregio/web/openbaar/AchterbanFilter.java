package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import nl.onderwijsregio.achterban.Achterbanpaginas;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;

/** Answers {@code /achterban/<code>}: what was put to a council, for the people it speaks for, and one field to ask it something. */
@WebFilter(urlPatterns = "/achterban/*", asyncSupported = true)
public class AchterbanFilter extends Linkfilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Achterbanpaginas paginas;

    public AchterbanFilter() {
        super("achterban");
    }

    @Override
    Optional<Blad> pagina(String code, String adres, String melding, HttpServletRequest vraag) {
        return paginas.blad(code).map(b -> Achterbanvorm.van(b, adres, melding, Objects.requireNonNullElse(vraag.getParameter("vraag"), "")));
    }

    @Override
    void verwerken(String code, HttpServletRequest vraag) {
        paginas.collegavraagStellen(code, vraag.getParameter("vraag"));
    }

    @Override
    String gedaan() {
        return "achterban.gedaan";
    }

    @Override
    Blad nietGevonden() {
        return new Blad(t("achterban.niet-gevonden"), t("kader.product"), new Afdruk().tekst(t("achterban.niet-gevonden.uitleg")));
    }
}
