package nl.onderwijsregio.web.toegang;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;
import nl.onderwijsregio.gedeeld.Omgeving;

/** The session cookie only travels over https when people reach the product that way ({@code OR_ADRES}). */
@WebListener
public class Koekje implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent begin) {
        begin.getServletContext().getSessionCookieConfig().setSecure(isBeveiligd());
    }

    /** Whether the address of the product as people see it is https. */
    public static boolean isBeveiligd() {
        return Omgeving.tekst("OR_ADRES").filter(adres -> adres.strip().toLowerCase(Locale.ROOT).startsWith("https://")).isPresent();
    }
}
