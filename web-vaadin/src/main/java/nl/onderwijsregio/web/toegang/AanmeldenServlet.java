package nl.onderwijsregio.web.toegang;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /aanmelden/*}, the only constrained address: when this runs the container has signed the visitor in; it goes on to the wanted page. */
@WebServlet("/aanmelden/*")
public class AanmeldenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.sendRedirect(vraag.getContextPath() + LokaalPad.decodeer(vraag.getPathInfo()).waarde());
    }
}
