package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.onderwijsregio.openbaar.OpenbareBesluiten;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;

/**
 * Answers {@code /regio/<sleutel>/besluiten} with the public decisions of that region and {@code .../besluitenregister.json} with the file to recount
 * them from, for anyone; a register that is not public does not exist.
 */
@WebFilter(urlPatterns = "/regio/*", asyncSupported = true)
public class OpenbareBesluitenFilter extends OpenbaarFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenbareBesluiten besluiten;

    public OpenbareBesluitenFilter() {
        super("(besluiten/?|besluitenregister\\.json)");
    }

    @Override
    void antwoorden(Matcher adres, HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        if (adres.group(2).endsWith(".json")) {
            bestand(adres.group(1), antwoord);
        } else {
            blad(besluiten.besluiten(adres.group(1)).map(r -> () -> Besluitenblad.van(r)), OpenbareBesluitenFilter::nietOpenbaar, () -> t("kader.product"), vraag, antwoord);
        }
    }

    private void bestand(String sleutel, HttpServletResponse antwoord) throws IOException {
        Optional<Bestand> bestand = besluiten.bestand(sleutel);
        if (bestand.isEmpty()) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        antwoord.setContentType("application/json;charset=UTF-8");
        antwoord.setHeader("Content-Disposition", "attachment; filename=\"" + bestand.get().naam() + "\"");
        antwoord.getOutputStream().write(bestand.get().inhoud());
    }

    private static Blad nietOpenbaar() {
        return new Blad(t("openbaar.besluiten.titel"), t("kader.product"), new Afdruk().tekst(t("openbaar.besluiten.niet-openbaar")));
    }
}
