package nl.onderwijsregio.regeling.keuring;

import java.util.List;
import java.util.Random;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.taal.Regeltekst;

/** Makes rule texts that are nearly right, or nearly an attack: cut, glued, swapped and sprinkled with signs. */
final class Verminking {

    private static final String TEKENS = "\"'\\/*(){}[]<>=!|&;:,.@#$%^~`-+_ \n\t\r\u0000\u202E\u00e9€0a";
    private static final List<String> BROKKEN = List.of("eval(", ") || ", "\\u0022", "*/", "/*", "//", "end", "rule \"x\"", "then ", "when ", "System.setProperty(\"or.aanval\",\"ja\")",
            "{{", "}}", "from ", "@toets(\"X\")", "salience -10", "import java.lang.System;", "d.informatie(\"X\", \"y\");", "po.bovengrens < 1", "bijlage[\"plan\"]", "; ");

    private final Random toeval;
    private final List<String> aanvallen = List.copyOf(Aanvallen.alle().values());
    private final List<String> regels = Situatie.versie(Situatie.BESLISTEKST).regels().regels().regels().stream().map(Regeltekst.Regel::druk).toList();

    Verminking(Random toeval) {
        this.toeval = toeval;
    }

    String tekst() {
        StringBuilder tekst = new StringBuilder(toeval.nextInt(4) == 0 ? kort(een(aanvallen)) : een(regels));
        int stappen = 1 + toeval.nextInt(4);
        for (int i = 0; i < stappen; i++) {
            stap(tekst);
        }
        return tekst.toString();
    }

    private void stap(StringBuilder tekst) {
        int plaats = toeval.nextInt(tekst.length() + 1);
        switch (toeval.nextInt(6)) {
            case 0 -> tekst.insert(plaats, TEKENS.charAt(toeval.nextInt(TEKENS.length())));
            case 1 -> tekst.insert(plaats, een(BROKKEN));
            case 2 -> tekst.delete(plaats, Math.min(tekst.length(), plaats + 1 + toeval.nextInt(12)));
            case 3 -> tekst.append('\n').append(een(regels));
            case 4 -> tekst.insert(plaats, kort(een(aanvallen)));
            default -> tekst.setLength(Math.max(1, tekst.length() - toeval.nextInt(20)));
        }
    }

    private static String kort(String tekst) {
        return tekst.length() <= 3_000 ? tekst : tekst.substring(0, 3_000);
    }

    private String een(List<String> keuze) {
        return keuze.get(toeval.nextInt(keuze.size()));
    }
}
