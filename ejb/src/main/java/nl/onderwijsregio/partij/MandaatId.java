package nl.onderwijsregio.partij;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a {@link Mandaat} and what is worked on under it; stands in the address of every page, checked on the server at every act.
 *
 * @param werkstuk the round and the document an act is about; who only means the mandaat leaves it as it is
 */
public record MandaatId(long waarde, Werkstuk werkstuk) implements Serializable {
    private static final Pattern VORM = Pattern.compile("([1-9][0-9]{0,17})(?:-(.+))?");

    /** The mandaat, for the plan of 2025. */
    public MandaatId(long waarde) {
        this(waarde, Werkstuk.GEWOON);
    }

    /** @throws IllegalArgumentException when the text is no positive whole number, with or without what is worked on behind it */
    public static MandaatId of(String tekst) {
        Matcher vorm = VORM.matcher(tekst == null ? "" : tekst);
        if (!vorm.matches()) {
            throw new IllegalArgumentException("Geen mandaatnummer: " + tekst);
        }
        MandaatId mandaat = new MandaatId(Long.parseLong(vorm.group(1)));
        return vorm.group(2) == null ? mandaat : mandaat.voor(Werkstuk.lezen(vorm.group(2))
                .orElseThrow(() -> new IllegalArgumentException("Geen regeling: " + tekst)));
    }

    /** The same mandaat, working on that. */
    public MandaatId voor(Werkstuk ander) {
        return new MandaatId(waarde, ander);
    }

    /** Whether it is the same mandaat, whatever is worked on. */
    public boolean isZelfde(MandaatId ander) {
        return waarde == ander.waarde;
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return werkstuk.equals(Werkstuk.GEWOON) ? Long.toString(waarde) : waarde + "-" + werkstuk;
    }
}
