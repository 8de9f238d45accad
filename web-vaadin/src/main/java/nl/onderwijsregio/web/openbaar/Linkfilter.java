package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.afdruk.Bladopmaak;
import nl.onderwijsregio.web.tekst.Taal;
import nl.onderwijsregio.web.tekst.TaalServlet;
import nl.onderwijsregio.web.toegang.SecurityHeadersFilter;

/**
 * A page without sign-in, session or cookie of its own, at an address nobody guesses, with one form. After sending the visitor comes back to the page, so
 * that reloading sends nothing again. Search engines are told to stay away.
 */
abstract class Linkfilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int LANGSTE_BERICHT = 16_384;

    @Inject
    private transient Bezoekrem rem;
    private final Pattern adressen;

    /** @param wat first part of the address */
    Linkfilter(String wat) {
        adressen = Pattern.compile("/" + wat + "/([A-Za-z0-9_-]{22})");
    }

    /** The page; empty when there is nothing at that address. @param melding stands above it; null for none */
    abstract Optional<Blad> pagina(String code, String adres, String melding, HttpServletRequest vraag);

    /** Does what was sent. */
    abstract void verwerken(String code, HttpServletRequest vraag);

    /** Key of the sentence after sending. */
    abstract String gedaan();

    /** The page when there is nothing at the address. */
    abstract Blad nietGevonden();

    @Override
    protected final void doFilter(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder) throws IOException, ServletException {
        String adres = vraag.getRequestURI().substring(vraag.getContextPath().length());
        Matcher code = adressen.matcher(adres);
        boolean sturen = "POST".equals(vraag.getMethod());
        if (!code.matches() || !sturen && !"GET".equals(vraag.getMethod())) {
            verder.doFilter(vraag, antwoord);
            return;
        }
        vraag.setCharacterEncoding("UTF-8");
        SecurityHeadersFilter.zetten(antwoord);
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        antwoord.setHeader("X-Robots-Tag", "noindex, nofollow");
        antwoord.setHeader("Cache-Control", "no-store");
        Locale taal = TaalServlet.gekozen(vraag.getCookies());
        if (sturen) {
            ontvangen(code.group(1), adres, taal, vraag, antwoord);
        } else {
            tonen(HttpServletResponse.SC_OK, code.group(1), adres, vraag.getParameter("gedaan") == null ? null : Taal.in(taal, () -> t(gedaan())), taal, vraag, antwoord);
        }
    }

    private void ontvangen(String code, String adres, Locale taal, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        if (vraag.getContentLengthLong() > LANGSTE_BERICHT || vraag.getContentLengthLong() < 0) {
            antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!rem.mag(vraag.getRemoteAddr())) {
            tonen(429, code, adres, Taal.in(taal, () -> t("openbaar.link.te-vaak")), taal, vraag, antwoord);
            return;
        }
        try {
            verwerken(code, vraag);
            antwoord.sendRedirect(vraag.getContextPath() + adres + "?gedaan=ja");
        } catch (Weigering weigering) {
            tonen(422, code, adres, Taal.in(taal, () -> t("weigering." + weigering.reden().name(), weigering.waarden())), taal, vraag, antwoord);
        } catch (RuntimeException fout) {
            String zin = oorzaken(fout).filter(o -> o.getClass() == IllegalArgumentException.class).findFirst().map(Throwable::getMessage).orElseThrow(() -> fout);
            tonen(422, code, adres, zin, taal, vraag, antwoord);
        }
    }

    private static Stream<Throwable> oorzaken(Throwable fout) {
        return Stream.iterate(fout, o -> o != null, Throwable::getCause).limit(20);
    }

    private void tonen(int status, String code, String adres, String melding, Locale taal, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        String html = Taal.in(taal, () -> {
            Optional<Blad> blad = pagina(code, vraag.getContextPath() + adres, melding, vraag);
            antwoord.setStatus(blad.isPresent() ? status : HttpServletResponse.SC_NOT_FOUND);
            return Bladopmaak.html(blad.orElseGet(this::nietGevonden), taal, t("kader.product"), vraag.getContextPath());
        });
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.getWriter().print(html);
    }
}
