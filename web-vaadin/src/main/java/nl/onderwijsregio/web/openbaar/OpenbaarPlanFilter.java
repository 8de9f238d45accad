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
import nl.onderwijsregio.openbaar.OpenbarePlannen;
import nl.onderwijsregio.openbaar.Openbaarplan;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.afdruk.Bladopmaak;
import nl.onderwijsregio.web.tekst.Opmaak;
import nl.onderwijsregio.web.tekst.Taal;
import nl.onderwijsregio.web.tekst.TaalServlet;
import nl.onderwijsregio.web.toegang.SecurityHeadersFilter;

/** Answers {@code /regio/<sleutel>/plan} and {@code .../plan/<regeling>} with the public plan of that region, for anyone; a plan that is not public does not exist. */
@WebFilter(urlPatterns = "/regio/*", asyncSupported = true)
public class OpenbaarPlanFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADRES = Pattern.compile("/regio/([A-Za-z0-9-]{1,40})/plan(?:/([a-z0-9-]{1,40}))?/?");

    @Inject
    private transient OpenbarePlannen plannen;

    @Override
    protected void doFilter(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder) throws IOException, ServletException {
        Matcher adres = ADRES.matcher(vraag.getRequestURI().substring(vraag.getContextPath().length()));
        if (!adres.matches() || !"GET".equals(vraag.getMethod())) {
            verder.doFilter(vraag, antwoord);
            return;
        }
        Optional<Openbaarplan> plan = plannen.plan(adres.group(1), adres.group(2) == null ? Werkstuk.GEWOON.regeling() : adres.group(2));
        Locale taal = TaalServlet.gekozen(vraag.getCookies());
        SecurityHeadersFilter.zetten(antwoord);
        antwoord.setStatus(plan.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-cache");
        antwoord.getWriter().print(Taal.in(taal, () -> Bladopmaak.html(plan.map(Openbaarblad::van).orElseGet(OpenbaarPlanFilter::nietOpenbaar), taal,
                voet(plan), vraag.getContextPath())));
    }

    private static Blad nietOpenbaar() {
        return new Blad(t("regio.openbaar.plan"), t("kader.product"), new Afdruk().tekst(t("regio.openbaar.plan-niet-openbaar")));
    }

    private static String voet(Optional<Openbaarplan> plan) {
        return plan.map(p -> t("openbaar.plan.sinds", "moment", Opmaak.nu().moment(p.openbaarOp()))).orElse(t("kader.product"));
    }
}
