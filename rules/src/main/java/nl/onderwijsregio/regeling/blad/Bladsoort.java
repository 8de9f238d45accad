package nl.onderwijsregio.regeling.blad;

import java.util.Locale;
import java.util.Set;

/** What a file that people bring back holds: one kind, never both. */
public enum Bladsoort {
    PARAMETERS,
    REGELS;

    /** Largest file, in bytes, whatever its kind. */
    public static final int HOOGSTENS_BYTES = Uitpakker.HOOGSTENS_BYTES;

    /** The name of the sheet. */
    String blad() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a workbook holds, by the names of its sheets. Fails with {@link OnjuistBlad} when that is not one of these. */
    public static Bladsoort vanXlsx(byte[] bestand) {
        Set<String> bladen = Werkboek.bladen(bestand);
        boolean parameters = bladen.contains(PARAMETERS.blad());
        boolean regels = bladen.contains(REGELS.blad());
        if (parameters && regels) {
            throw new OnjuistBlad("Het werkboek heeft een blad parameters en een blad regels. Lever ze apart aan.");
        }
        if (!parameters && !regels) {
            throw new OnjuistBlad("Het werkboek heeft geen blad met de naam 'parameters' of 'regels'.");
        }
        return parameters ? PARAMETERS : REGELS;
    }

    /** What a JSON text holds: figures are a list, rules an object. */
    public static Bladsoort vanJson(byte[] bestand) {
        for (byte b : bestand) {
            if (b == '{') {
                return REGELS;
            }
            if (b > ' ') {
                return PARAMETERS;
            }
        }
        return PARAMETERS;
    }
}
