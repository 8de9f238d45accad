package nl.onderwijsregio.medezeggenschap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a proposal means for the people a council speaks for, in the words of the bestuur; only the first is required. */
@Embeddable
public record Gevolgen(
        @Column(name = "gevolgen_personeel", nullable = false, length = 4000) String personeel,
        @Column(name = "gevolgen_werkdruk", nullable = false, length = 4000) String werkdruk,
        @Column(name = "gevolgen_leerlingen", nullable = false, length = 4000) String leerlingen,
        @Column(name = "gevolgen_geld", nullable = false, length = 4000) String geld) implements Serializable {

    public Gevolgen {
        personeel = Tekst.vereist(personeel, "Beschrijf wat het personeel ervan merkt.");
        werkdruk = Tekst.schoon(werkdruk);
        leerlingen = Tekst.schoon(leerlingen);
        geld = Tekst.schoon(geld);
    }
}
