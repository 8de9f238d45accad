package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Omgeving;
import nl.onderwijsregio.kennis.Agendafeeds;
import nl.onderwijsregio.kennis.Agendapunt;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.web.tekst.Taal;

/**
 * Answers what agendas ask: {@code /agenda/sessie/12.ics}, {@code /agenda/thema/loket.ics}, {@code /agenda/regio/3.ics} and, with a key,
 * {@code /agenda/persoon/<sleutel>.ics}. What is not there and a key nobody has answer alike.
 */
@WebServlet("/agenda/*")
public class AgendafeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADRES = Pattern.compile("/(sessie|thema|regio|persoon)/([A-Za-z0-9_-]{1,60})\\.ics");

    @Inject
    private transient Agendafeeds feeds;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        Matcher adres = ADRES.matcher(vraag.getPathInfo() == null ? "" : vraag.getPathInfo());
        Optional<byte[]> bestand = adres.matches() ? Taal.in(Taal.NL, () -> bestand(adres.group(1), adres.group(2))) : Optional.empty();
        antwoord.setHeader("Cache-Control", "private, no-cache");
        antwoord.setHeader("X-Robots-Tag", "noindex");
        if (bestand.isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_NOT_FOUND);
            antwoord.setContentType("text/plain;charset=UTF-8");
            antwoord.getWriter().print(Taal.in(Taal.NL, () -> t("kennis.agenda.er-niet")));
            return;
        }
        antwoord.setContentType("text/calendar;charset=UTF-8");
        antwoord.setContentLength(bestand.get().length);
        antwoord.getOutputStream().write(bestand.get());
    }

    private Optional<byte[]> bestand(String soort, String welke) {
        return switch (soort) {
            case "sessie" -> nummer(welke).flatMap(feeds::sessie).map(p -> ics(p.titel(), List.of(p)));
            case "regio" -> nummer(welke).flatMap(feeds::regio).map(p -> ics(t("kennis.openbaar.titel"), p));
            case "thema" -> Stream.of(Sessiethema.values()).filter(w -> w.name().toLowerCase(java.util.Locale.ROOT).equals(welke)).findFirst()
                    .map(w -> ics(t("kennis.openbaar.titel") + " · " + t("kennis.thema." + w.name()), feeds.thema(w)));
            default -> feeds.persoon(welke).map(p -> Sessieagenda.bestand(t("kennis.agenda.mijn"), p, feeds.momenten(welke), adres()));
        };
    }

    private static Optional<Long> nummer(String tekst) {
        return tekst.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
    }

    private static byte[] ics(String naam, List<Agendapunt> punten) {
        return Sessieagenda.bestand(naam, punten, List.of(), adres());
    }

    /** Where the product is reached from outside. */
    static String adres() {
        return Omgeving.tekst("OR_ADRES").orElse("http://localhost:8080").strip().replaceAll("/+$", "");
    }
}
