package nl.onderwijsregio.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what lies under {@code /api} but in no version: a program gets problem+json there, not a page for people. */
@WebServlet("/api/*")
public class Apiwegwijzer extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.setStatus(HttpServletResponse.SC_NOT_FOUND);
        antwoord.setContentType(Probleem.SOORT + ";charset=UTF-8");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setHeader("API-Version", Api.VERSIE);
        antwoord.setHeader("Access-Control-Allow-Origin", "*");
        antwoord.getWriter().print(Probleem.van(404, "niet-gevonden", "Dit is er niet", "Deze API begint op " + Api.PAD + ".").tekst());
    }
}
