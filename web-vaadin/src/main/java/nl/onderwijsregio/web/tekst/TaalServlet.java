package nl.onderwijsregio.web.tekst;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import nl.onderwijsregio.web.toegang.Koekje;

/** {@code /taal?kies=en&naar=/bestuur}: remembers the language and goes back to the page. */
@WebServlet("/taal")
public class TaalServlet extends HttpServlet {
    /** Name of the cookie that remembers the choice. */
    public static final String KOEKJE = "or-taal";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        Cookie koekje = new Cookie(KOEKJE, Taal.van(vraag.getParameter("kies")).getLanguage());
        koekje.setPath("/");
        koekje.setHttpOnly(true);
        koekje.setSecure(Koekje.isBeveiligd());
        koekje.setMaxAge((int) Duration.ofDays(365).toSeconds());
        antwoord.addCookie(koekje);
        String naar = vraag.getParameter("naar");
        boolean eigenPad = naar != null && naar.matches("/(?![/\\\\])[\\w\\-./~%+,:=&?!@]*");
        antwoord.sendRedirect(vraag.getContextPath() + (eigenPad ? naar : "/"));
    }

    /** The language this browser chose before; Dutch when it did not. */
    public static Locale gekozen(Cookie[] koekjes) {
        return Stream.ofNullable(koekjes).flatMap(Stream::of).filter(k -> k.getName().equals(KOEKJE))
                .map(k -> Taal.van(k.getValue())).findFirst().orElse(Taal.NL);
    }
}
