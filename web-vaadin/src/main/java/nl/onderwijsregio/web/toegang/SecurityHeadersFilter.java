package nl.onderwijsregio.web.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser what our pages may load and who may frame them. Vaadin 25.2 itself needs 'unsafe-inline' and 'unsafe-eval'. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String CSP = String.join("; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            // 'self' is the own host, its websocket included; a browser that reads it otherwise polls
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "frame-ancestors 'none'",
            "form-action 'self'");

    @Override
    protected void doFilter(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws IOException, ServletException {
        if (vraag.getRequestURI().startsWith(vraag.getContextPath() + "/api/")) {
            zettenVoorGegevens(antwoord);
        } else {
            zetten(antwoord);
        }
        verder.doFilter(vraag, antwoord);
    }

    /** Sets the headers; for another filter that answers by itself, because the order of filters is not fixed. */
    public static void zetten(HttpServletResponse antwoord) {
        antwoord.setHeader("Content-Security-Policy", CSP);
        antwoord.setHeader("Referrer-Policy", "same-origin");
        altijd(antwoord);
    }

    /** For data: it loads nothing, stands in no frame, and a browser that came by https keeps coming by https. */
    private static void zettenVoorGegevens(HttpServletResponse antwoord) {
        antwoord.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        antwoord.setHeader("Strict-Transport-Security", "max-age=31536000");
        altijd(antwoord);
    }

    private static void altijd(HttpServletResponse antwoord) {
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("X-Frame-Options", "DENY");
        antwoord.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
