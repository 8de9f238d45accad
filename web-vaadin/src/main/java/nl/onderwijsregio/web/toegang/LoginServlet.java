package nl.onderwijsregio.web.toegang;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /login?naar=/bestuur}: the container has signed the visitor in before this runs; it goes on to the wanted page.
 * The wanted page travels in the address, so it survives a restart of the server between asking and signing in.
 */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.sendRedirect(vraag.getContextPath() + LokaalPad.ofStart(vraag.getParameter("naar")).waarde());
    }
}
