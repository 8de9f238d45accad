package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.Objects;

/** A file to hand out. */
public record Bestand(String naam, String mediatype, byte[] inhoud) implements Serializable {
    public Bestand {
        Objects.requireNonNull(naam);
        Objects.requireNonNull(mediatype);
        inhoud = inhoud.clone();
    }

    @Override
    public byte[] inhoud() {
        return inhoud.clone();
    }

    public Vingerafdruk vingerafdruk() {
        return Vingerafdruk.van(inhoud);
    }
}
