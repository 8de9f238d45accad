package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/** A file to hand out. */
public record Bestand(String naam, String mediatype, byte[] inhoud) implements Serializable {
    public Bestand {
        Objects.requireNonNull(naam);
        Objects.requireNonNull(mediatype);
        inhoud = inhoud.clone();
    }

    /** A file name of small letters, digits and dashes, without what is behind the dot. */
    public static String naam(String titel, String regio, String versie) {
        return Normalizer.normalize(titel + " " + regio + " " + versie, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public byte[] inhoud() {
        return inhoud.clone();
    }

    public Vingerafdruk vingerafdruk() {
        return Vingerafdruk.van(inhoud);
    }
}
