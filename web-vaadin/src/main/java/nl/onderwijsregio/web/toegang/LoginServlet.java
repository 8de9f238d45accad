package nl.onderwijsregio.web.toegang;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /login?naar=/bestuur}: starts the sign-in and comes back at the wanted page; whoever is signed in goes there at once.
 * The wanted page travels in the path of {@link AanmeldenServlet}, because the query does not survive the round past Keycloak,
 * and not in the session, because that does not survive a restart of the server.
 */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        var naar = LokaalPad.ofStart(vraag.getParameter("naar"));
        boolean aangemeld = vraag.getUserPrincipal() != null;
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.sendRedirect(vraag.getContextPath() + (aangemeld ? naar.waarde() : "/aanmelden/" + naar.gecodeerd()));
    }
}
