package nl.onderwijsregio.gegevens;

import java.util.regex.Pattern;

/**
 * A number of pupils as DUO publishes it: exact, masked ({@code <5} is 1 up to and including 4) or unknown (blank; both
 * bounds null). Zero is really none. See decision 020.
 *
 * @param ondergrens at least this many, null when unknown
 * @param bovengrens at most this many, null when unknown
 */
public record Leerlingaantal(Integer ondergrens, Integer bovengrens) {
    /** Not known: never to be read as zero. */
    public static final Leerlingaantal ONBEKEND = new Leerlingaantal(null, null);
    private static final Leerlingaantal AFGESCHERMD = new Leerlingaantal(1, 4);
    private static final Pattern GETAL = Pattern.compile("[0-9]{1,7}(?:[.,]0)?");

    public Leerlingaantal {
        if ((ondergrens == null) != (bovengrens == null)
                || ondergrens != null && (ondergrens < 0 || ondergrens > bovengrens)) {
            throw new IllegalArgumentException("geen aantal leerlingen");
        }
    }

    /** An exact count of zero or more. */
    public static Leerlingaantal van(int aantal) {
        return new Leerlingaantal(aantal, aantal);
    }

    /** Reads a cell: a whole number, {@code <5}, or blank. */
    public static Leerlingaantal of(String cel) {
        String schoon = cel == null ? "" : cel.strip();
        if (schoon.isEmpty()) {
            return ONBEKEND;
        }
        if (schoon.replace(" ", "").equals("<5")) {
            return AFGESCHERMD;
        }
        if (!GETAL.matcher(schoon).matches()) {
            throw new IllegalArgumentException("geen aantal leerlingen: verwacht een heel getal, <5 of leeg");
        }
        return van(Integer.parseInt(schoon.replaceFirst("[.,]0$", "")));
    }

    public boolean isBekend() {
        return ondergrens != null;
    }

    /** Whether the count is one number and not a range. */
    public boolean isExact() {
        return ondergrens != null && ondergrens.equals(bovengrens);
    }
}
