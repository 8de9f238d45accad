package nl.onderwijsregio.web.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/** {@code /verlopen?naar=/bestuur/7/plan}: ends the session of someone who did nothing for long, and says so with the way back. */
@WebServlet("/verlopen")
public class VerlopenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        var sessie = vraag.getSession(false);
        if (sessie != null) {
            sessie.invalidate();
        }
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.sendRedirect(vraag.getContextPath() + "/uitgelogd?naar="
                + URLEncoder.encode(LokaalPad.ofStart(vraag.getParameter("naar")).waarde(), UTF_8));
    }
}
