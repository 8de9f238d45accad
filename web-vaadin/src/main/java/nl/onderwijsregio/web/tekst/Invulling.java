package nl.onderwijsregio.web.tekst;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the named places of a text. */
final class Invulling {
    private static final Logger LOG = System.getLogger(Invulling.class.getName());
    private static final Pattern PLAATS = Pattern.compile("\\{(\\w+)(?:\\|([^|}]*)\\|([^}]*))?}");

    private Invulling() {}

    static String vul(String patroon, Map<String, ?> waarden, Locale taal) {
        if (patroon.indexOf('{') < 0) {
            return patroon;
        }
        return PLAATS.matcher(patroon).replaceAll(plaats -> Matcher.quoteReplacement(waarde(plaats, waarden, taal)));
    }

    private static String waarde(java.util.regex.MatchResult plaats, Map<String, ?> waarden, Locale taal) {
        Object waarde = waarden.get(plaats.group(1));
        if (waarde == null) {
            LOG.log(Level.WARNING, "Geen waarde voor {0}", plaats.group());
            return "";
        }
        if (plaats.group(2) != null) {
            return "1".equals(String.valueOf(waarde)) ? plaats.group(2) : plaats.group(3);
        }
        return schrijf(waarde, taal);
    }

    private static String schrijf(Object waarde, Locale taal) {
        Opmaak opmaak = Opmaak.in(taal);
        return switch (waarde) {
            case LocalDate dag -> opmaak.dag(dag);
            case LocalDateTime moment -> opmaak.moment(moment);
            case Instant moment -> opmaak.moment(moment);
            case Integer getal -> opmaak.getal(getal);
            case Long getal -> opmaak.getal(getal);
            case BigDecimal getal -> opmaak.getal(getal);
            default -> String.valueOf(waarde);
        };
    }
}
