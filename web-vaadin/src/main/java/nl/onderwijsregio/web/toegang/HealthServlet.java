package nl.onderwijsregio.web.toegang;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.onderwijsregio.gedeeld.Gezondheid;

/** {@code GET /health}, without sign-in: 200 when every part is ready, else 503; the JSON says which part is not. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Gezondheid gezondheid;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        var stand = gezondheid.opnemen();
        boolean gereed = !stand.containsValue(false);
        var delen = Json.createObjectBuilder();
        stand.forEach((naam, goed) -> delen.add(naam, woord(goed)));
        antwoord.setStatus(gereed ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        antwoord.setContentType("application/json;charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.getWriter().print(Json.createObjectBuilder().add("status", woord(gereed)).add("delen", delen).build());
    }

    private static String woord(boolean gereed) {
        return gereed ? "UP" : "DOWN";
    }
}
