package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.kennis.OpenbareSessies;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;

/** Answers {@code /kennissessies} with what is published and {@code /kennissessies/<id>} with one, for anyone. */
@WebFilter(urlPatterns = "/kennissessies/*", asyncSupported = true)
public class OpenbareSessiesFilter extends OpenbaarFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenbareSessies sessies;

    public OpenbareSessiesFilter() {
        super(Pattern.compile("/kennissessies(?:/([1-9][0-9]{0,17}))?/?"));
    }

    @Override
    void antwoorden(Matcher adres, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        if (adres.group(1) == null) {
            blad(Optional.of(() -> Sessieblad.lijst(sessies.lijst(false), sessies.lijst(true))), OpenbareSessiesFilter::erNiet, () -> t("kader.product"), vraag, antwoord);
        } else {
            blad(sessies.sessie(Long.parseLong(adres.group(1))).map(s -> () -> Sessieblad.een(s)), OpenbareSessiesFilter::erNiet, () -> t("kader.product"), vraag, antwoord);
        }
    }

    private static Blad erNiet() {
        return new Blad(t("kennis.openbaar.titel"), t("kader.product"), new Afdruk().tekst(t("kennis.openbaar.er-niet")).verwijzing("/kennissessies", t("kennis.openbaar.alle")));
    }
}
