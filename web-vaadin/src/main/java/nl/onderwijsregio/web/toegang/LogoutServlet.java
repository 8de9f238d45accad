package nl.onderwijsregio.web.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import nl.onderwijsregio.gedeeld.Inlogserver;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** {@code /logout}: ends our session and the one of Keycloak, so that the next sign-in asks for the password again. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        String start = start(vraag);
        String doel = vraag.getUserPrincipal() instanceof OidcPrincipal<?> wie ? uitKeycloak(wie, start) : start;
        var sessie = vraag.getSession(false);
        if (sessie != null) {
            sessie.invalidate();
        }
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.sendRedirect(doel);
    }

    private static String start(HttpServletRequest vraag) {
        var adres = vraag.getRequestURL();
        return adres.substring(0, adres.length() - vraag.getServletPath().length()) + "/";
    }

    private static String uitKeycloak(OidcPrincipal<?> wie, String start) {
        return Inlogserver.realm() + "/protocol/openid-connect/logout?client_id=" + Inlogserver.CLIENT
                + "&post_logout_redirect_uri=" + URLEncoder.encode(start, UTF_8)
                + "&id_token_hint=" + wie.getOidcSecurityContext().getIDTokenString();
    }
}
