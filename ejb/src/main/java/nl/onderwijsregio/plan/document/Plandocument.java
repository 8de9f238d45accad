package nl.onderwijsregio.plan.document;

import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * A plan as a document: what the title page and the head of every page say, and the blocks in reading order.
 *
 * @param versie "versie 6", or what says that this is no version
 * @param concept whether this is the state of being written, and not a frozen version
 * @param vingerafdruk of the content
 * @param moment when the version was frozen, or this state was read
 * @param brief whether it is a letter: without title page and contents
 */
record Plandocument(String regio, String titel, String versie, boolean concept, Vingerafdruk vingerafdruk, Instant moment, List<Blok.Kenmerk> gegevens,
        List<Blok> blokken, boolean brief) {

    Plandocument(String regio, String titel, String versie, boolean concept, Vingerafdruk vingerafdruk, Instant moment, List<Blok.Kenmerk> gegevens, List<Blok> blokken) {
        this(regio, titel, versie, concept, vingerafdruk, moment, gegevens, blokken, false);
    }

    Plandocument {
        gegevens = List.copyOf(gegevens);
        blokken = List.copyOf(blokken);
    }

    /** What stands above every page, on two lines. */
    String kopregel() {
        return regio + " · " + titel + " · " + versie;
    }

    String merk() {
        return "SHA-256 " + vingerafdruk.sha256();
    }

    /** The headings in order. */
    List<Blok.Kop> koppen() {
        return blokken.stream().filter(Blok.Kop.class::isInstance).map(Blok.Kop.class::cast).toList();
    }

    /** The file name without what is behind the dot. */
    String bestandsnaam() {
        return Bestand.naam(titel, regio, versie);
    }
}
