package nl.onderwijsregio.plan.keuring;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.onderwijsregio.gedeeld.Omgeving;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.Bestandssoort;
import nl.onderwijsregio.plan.PlanReden;

/**
 * Judges a file before it is kept. Its kind is told by its content and its name must say the same; EICAR's test text is refused always; and
 * when the installation names a virus scanner ({@code OR_CLAMD_HOST}, {@code OR_CLAMD_PORT}), that one decides too. A scanner that does not
 * answer refuses the file: nothing is kept unseen, and nothing that was kept before is touched.
 */
@ApplicationScoped
public class Bestandskeuring {
    private static final Logger LOG = Logger.getLogger(Bestandskeuring.class.getName());
    private static final int POORT = 3310;
    private static final int GEDULD_MS = 60_000;

    private final Optional<Clamd> scanner;

    public Bestandskeuring() {
        this(Omgeving.tekst("OR_CLAMD_HOST").map(host -> new Clamd(host, Omgeving.tekst("OR_CLAMD_PORT").map(Integer::parseInt).orElse(POORT), GEDULD_MS)));
    }

    Bestandskeuring(Optional<Clamd> scanner) {
        this.scanner = scanner;
    }

    /**
     * The kind of a file that may be kept.
     *
     * @param naam file name as the person knows it
     */
    public Bestandssoort keuren(String naam, byte[] inhoud) {
        eis(!Virusproef.bevat(inhoud), PlanReden.BESTAND_BESMET, "naam", naam, "vondst", "EICAR");
        Bestandssoort soort = Bestandssoort.van(inhoud).orElseThrow(() -> new Weigering(PlanReden.BESTAND_SOORT));
        eis(naam.toLowerCase(Locale.ROOT).endsWith("." + soort.extensie()), PlanReden.BESTAND_ANDERE_NAAM, "naam", naam, "soort", soort.extensie());
        scanner.flatMap(s -> vondst(s, naam, inhoud)).ifPresent(vondst -> {
            throw new Weigering(PlanReden.BESTAND_BESMET, "naam", naam, "vondst", vondst);
        });
        return soort;
    }

    private static Optional<String> vondst(Clamd scanner, String naam, byte[] inhoud) {
        try {
            return scanner.vondst(inhoud);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The virus scanner gave no verdict: {0}", e.getMessage());
            throw new Weigering(PlanReden.VIRUSSCANNER_ZWIJGT, "naam", naam);
        }
    }
}
