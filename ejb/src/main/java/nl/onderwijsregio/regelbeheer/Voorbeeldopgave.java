package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.regeling.Uitkomst;

/**
 * What one says of a golden case of one's own.
 *
 * @param naam what it shows
 * @param feiten the application as JSON, in the form of the evaluation
 * @param verwacht the outcome it must have
 * @param bedrag the amount it must have; null when that cannot be determined
 * @param artikelen the provisions it is about
 * @param reden why this is what must come out
 */
public record Voorbeeldopgave(String naam, String feiten, Uitkomst verwacht, BigDecimal bedrag, List<String> artikelen, String reden) implements Serializable {
    private static final int NAAM = 200;
    private static final int REDEN = 2000;

    public Voorbeeldopgave {
        naam = tekst(naam, NAAM, "Schrijf in hoogstens 200 tekens wat het voorbeeld laat zien.");
        feiten = feiten == null ? "" : feiten.strip();
        if (verwacht == null) {
            throw new IllegalArgumentException("Kies welke uitkomst u verwacht.");
        }
        if (bedrag != null && (bedrag.signum() < 0 || bedrag.precision() - bedrag.scale() > 12 || bedrag.stripTrailingZeros().scale() > 2)) {
            throw new IllegalArgumentException("Vul het verwachte bedrag in met hoogstens twee cijfers achter de komma.");
        }
        artikelen = List.copyOf(artikelen);
        if (artikelen.isEmpty()) {
            throw new IllegalArgumentException("Kies het artikel waar het voorbeeld over gaat.");
        }
        reden = tekst(reden, REDEN, "Schrijf in hoogstens 2.000 tekens waarom dit eruit moet komen.");
    }

    private static String tekst(String tekst, int meeste, String anders) {
        String kort = tekst == null ? "" : tekst.strip();
        if (kort.isEmpty() || kort.length() > meeste) {
            throw new IllegalArgumentException(anders);
        }
        return kort;
    }
}
