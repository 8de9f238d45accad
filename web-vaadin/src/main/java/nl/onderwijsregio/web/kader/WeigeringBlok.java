package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.web.tekst.Teksten;

/**
 * A refusal at its place: what does not work (first sentence, bold), why (the rest), what one can do ({@code .doen}) and who can
 * help ({@code .hulp}). The sentences come from {@code weigering.<NAME>}.
 */
public class WeigeringBlok extends Melding {
    /** Between two sentences, but not behind "art.". */
    private static final Pattern ZINNEN = Pattern.compile("(?<=(?<!art)\\.) (?=\\p{Lu})");

    public WeigeringBlok(Weigering weigering) {
        this(zin(weigering), weigering);
    }

    private WeigeringBlok(String zin, Weigering weigering) {
        super(Soort.FOUT, eerste(zin));
        addClassName("weigering");
        getElement().setAttribute("data-reden", weigering.reden().name());
        rest(zin).ifPresent(this::uitleg);
        String sleutel = "weigering." + weigering.reden().name();
        Teksten.alsBekend(sleutel + ".doen", weigering.waarden()).ifPresent(this::uitleg);
        Teksten.alsBekend(sleutel + ".hulp", weigering.waarden()).ifPresent(this::uitleg);
    }

    /** The whole sentence of a refusal, for places that have room for text only. */
    public static String zin(Weigering weigering) {
        return t("weigering." + weigering.reden().name(), weigering.waarden());
    }

    private static String eerste(String zin) {
        return ZINNEN.split(zin, 2)[0];
    }

    private static Optional<String> rest(String zin) {
        String[] delen = ZINNEN.split(zin, 2);
        return delen.length < 2 ? Optional.empty() : Optional.of(delen[1]);
    }
}
