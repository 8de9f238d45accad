package nl.onderwijsregio.web.openbaar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.afdruk.Bladopmaak;
import nl.onderwijsregio.web.tekst.Taal;
import nl.onderwijsregio.web.tekst.TaalServlet;
import nl.onderwijsregio.web.toegang.SecurityHeadersFilter;

/** Answers what anyone may read at addresses of one form, without a session; what is not public does not exist. */
abstract class OpenbaarFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final Pattern adressen;

    /** @param wat what comes after {@code /regio/<sleutel>/}; the sleutel is the first group of the match */
    OpenbaarFilter(String wat) {
        this(Pattern.compile("/regio/([A-Za-z0-9-]{1,40})/" + wat));
    }

    OpenbaarFilter(Pattern adressen) {
        this.adressen = adressen;
    }

    /** Answers at an address of that form. */
    abstract void antwoorden(Matcher adres, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException;

    @Override
    protected final void doFilter(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder) throws IOException, ServletException {
        Matcher adres = adressen.matcher(vraag.getRequestURI().substring(vraag.getContextPath().length()));
        if (!adres.matches() || !"GET".equals(vraag.getMethod())) {
            verder.doFilter(vraag, antwoord);
            return;
        }
        SecurityHeadersFilter.zetten(antwoord);
        antwoord.setHeader("Cache-Control", "no-cache");
        antwoorden(adres, vraag, antwoord);
    }

    /** A page in the language of the reader; without one, the other page as one that is not there. */
    static void blad(Optional<Supplier<Blad>> er, Supplier<Blad> anders, Supplier<String> voet, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        Locale taal = TaalServlet.gekozen(vraag.getCookies());
        antwoord.setStatus(er.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.getWriter().print(Taal.in(taal, () -> Bladopmaak.html(er.orElse(anders).get(), taal, voet.get(), vraag.getContextPath())));
    }
}
