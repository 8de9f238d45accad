package nl.onderwijsregio.web.afdruk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.web.kader.Kenmerk;
import nl.onderwijsregio.web.tekst.Opmaak;
import nl.onderwijsregio.web.tekst.Taal;
import nl.onderwijsregio.web.tekst.TaalServlet;
import nl.onderwijsregio.web.toegang.SecurityHeadersFilter;

/** Answers every address that ends in {@code /afdrukken} from the {@link Afdrukbron} that has it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class AfdrukFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<Afdrukbron> bronnen;
    @Inject
    private transient Toegang toegang;
    @Inject
    private transient Clock klok;

    /** A page and the status it answers with. */
    private record Antwoord(int status, Blad blad) {}

    @Override
    protected void doFilter(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder) throws IOException, ServletException {
        String pad = vraag.getRequestURI().substring(vraag.getContextPath().length());
        if (!pad.endsWith(Afdrukpad.EINDE) || !"GET".equals(vraag.getMethod())) {
            verder.doFilter(vraag, antwoord);
        } else if (vraag.getUserPrincipal() == null) {
            antwoord.sendRedirect(vraag.getContextPath() + "/login?naar=" + URLEncoder.encode(pad, UTF_8));
        } else {
            Locale taal = TaalServlet.gekozen(vraag.getCookies());
            Antwoord pagina = Taal.in(taal, () -> maak(pad));
            SecurityHeadersFilter.zetten(antwoord);
            antwoord.setStatus(pagina.status());
            antwoord.setContentType("text/html;charset=UTF-8");
            antwoord.setHeader("Cache-Control", "no-store");
            antwoord.getWriter().print(Taal.in(taal, () -> Bladopmaak.html(pagina.blad(), taal, t("afdruk.gemaakt", "moment",
                    Opmaak.nu().moment(klok.instant())), vraag.getContextPath())));
        }
    }

    private Antwoord maak(String pad) {
        try {
            Afdrukpad adres = Afdrukpad.van(pad).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
            Gemachtigde wie = toegang.namens(mandaat(adres.mandaat()));
            Weigering.eis(wie.portaal().pad().equals(adres.portaal()), PartijReden.GEEN_TOEGANG);
            for (Afdrukbron bron : bronnen) {
                Optional<Map<String, String>> delen = adres.delen(bron.pad())
                        .or(() -> bron.perRegio() ? adres.delen("regios/{regio}/" + bron.pad()) : Optional.empty());
                if (delen.isPresent()) {
                    return new Antwoord(HttpServletResponse.SC_OK, bron.maken(wie, delen.get()));
                }
            }
            return geweigerd(new Weigering(PartijReden.GEEN_TOEGANG));
        } catch (Weigering weigering) {
            return geweigerd(weigering);
        } catch (EJBAccessException geenRol) {
            return geweigerd(new Weigering(PartijReden.GEEN_TOEGANG));
        } catch (RuntimeException fout) {
            return new Antwoord(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, new Blad(t("kader.storing.kop"), t("kader.product"),
                    new Afdruk().tekst(t("kader.bug", "kenmerk", Kenmerk.log(fout)))));
        }
    }

    private static MandaatId mandaat(String deel) {
        try {
            return MandaatId.of(deel);
        } catch (IllegalArgumentException geenMandaat) {
            throw new Weigering(PartijReden.GEEN_TOEGANG);
        }
    }

    private static Antwoord geweigerd(Weigering weigering) {
        int status = weigering.reden() == PartijReden.GEEN_TOEGANG ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
        return new Antwoord(status, new Blad(t("geenpagina.kop"), t("kader.product"),
                new Afdruk().tekst(t("weigering." + weigering.reden().name(), weigering.waarden()))));
    }
}
