package nl.onderwijsregio.web.tekst;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/** Reads the texts when the server starts: the names come from the WAR, which knows its own directory. */
@WebListener
public class TekstenStart implements ServletContextListener {
    private static final String PAD = "/WEB-INF/classes/" + Tekstbestanden.MAP;

    @Override
    public void contextInitialized(ServletContextEvent gebeurtenis) {
        Set<String> paden = gebeurtenis.getServletContext().getResourcePaths(PAD);
        if (paden != null) {
            Teksten.neem(Tekstbestanden.van(paden.stream().map(pad -> pad.substring(PAD.length())).toList()));
        }
    }
}
