package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.openbaar.Openbaarregister;
import nl.onderwijsregio.openbaar.OpenbareBesluiten;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.afdruk.Bladopmaak;
import nl.onderwijsregio.web.tekst.Taal;
import nl.onderwijsregio.web.tekst.TaalServlet;
import nl.onderwijsregio.web.toegang.SecurityHeadersFilter;

/**
 * Answers {@code /regio/<sleutel>/besluiten} with the public decisions of that region and {@code .../besluitenregister.json} with the file to recount
 * them from, for anyone; a register that is not public does not exist.
 */
@WebFilter(urlPatterns = "/regio/*", asyncSupported = true)
public class OpenbareBesluitenFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADRES = Pattern.compile("/regio/([A-Za-z0-9-]{1,40})/(besluiten/?|besluitenregister\\.json)");

    @Inject
    private transient OpenbareBesluiten besluiten;

    @Override
    protected void doFilter(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder) throws IOException, ServletException {
        Matcher adres = ADRES.matcher(vraag.getRequestURI().substring(vraag.getContextPath().length()));
        if (!adres.matches() || !"GET".equals(vraag.getMethod())) {
            verder.doFilter(vraag, antwoord);
            return;
        }
        SecurityHeadersFilter.zetten(antwoord);
        antwoord.setHeader("Cache-Control", "no-cache");
        if (adres.group(2).startsWith("besluiten/") || adres.group(2).equals("besluiten")) {
            blad(adres.group(1), vraag, antwoord);
        } else {
            bestand(adres.group(1), antwoord);
        }
    }

    private void blad(String sleutel, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        Optional<Openbaarregister> register = besluiten.besluiten(sleutel);
        Locale taal = TaalServlet.gekozen(vraag.getCookies());
        antwoord.setStatus(register.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.getWriter().print(Taal.in(taal, () -> Bladopmaak.html(register.map(Besluitenblad::van).orElseGet(OpenbareBesluitenFilter::nietOpenbaar),
                taal, t("kader.product"), vraag.getContextPath())));
    }

    private void bestand(String sleutel, HttpServletResponse antwoord) throws IOException {
        Optional<Bestand> bestand = besluiten.bestand(sleutel);
        if (bestand.isEmpty()) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        antwoord.setContentType("application/json;charset=UTF-8");
        antwoord.setHeader("Content-Disposition", "attachment; filename=\"" + bestand.get().naam() + "\"");
        antwoord.getOutputStream().write(bestand.get().inhoud());
    }

    private static Blad nietOpenbaar() {
        return new Blad(t("openbaar.besluiten.titel"), t("kader.product"), new Afdruk().tekst(t("openbaar.besluiten.niet-openbaar")));
    }
}
