package nl.onderwijsregio.plan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Vingerafdruk;

/** A letter, written block by block, in the same forms as a plan but without title page and contents. The same letter gives the same bytes. */
public final class Brief {
    private final String titel;
    private final String regio;
    private final String kenmerk;
    private final Vingerafdruk vingerafdruk;
    private final Instant moment;
    private final List<Blok.Kenmerk> gegevens = new ArrayList<>();
    private final List<Blok> blokken = new ArrayList<>();

    /** @param kenmerk number by which both sides know it, above every page */
    public Brief(String titel, String regio, String kenmerk, Vingerafdruk vingerafdruk, Instant moment) {
        this.titel = titel;
        this.regio = regio;
        this.kenmerk = kenmerk;
        this.vingerafdruk = vingerafdruk;
        this.moment = moment;
    }

    /** A line of the head: to whom, when, about what. */
    public void kenmerk(String label, String waarde) {
        gegevens.add(new Blok.Kenmerk(label, waarde));
    }

    public void kop(String tekst) {
        blokken.add(new Blok.Kop(1, tekst));
    }

    public void alinea(String tekst) {
        blokken.add(new Blok.Alinea(tekst));
    }

    /** Text whose empty lines part its paragraphs. */
    public void alineas(String tekst) {
        for (String deel : tekst.strip().split("\\n\\s*\\n")) {
            alinea(deel.strip());
        }
    }

    public void punten(List<String> punten) {
        blokken.add(new Blok.Punten(punten));
    }

    /**
     * A table.
     *
     * @param breedten share of each column in the width
     * @param getallen columns of numbers, counted from 0
     * @param totalen how many rows at the end are totals
     */
    public void tabel(String bijschrift, List<String> koppen, List<Integer> breedten, Set<Integer> getallen, List<List<String>> rijen, int totalen) {
        blokken.add(new Blok.Tabel(bijschrift, koppen, breedten, getallen, rijen, totalen));
    }

    public Bestand maken(Documentvorm vorm) {
        return vorm.maken(new Plandocument(regio, titel, kenmerk, false, vingerafdruk, moment, gegevens, blokken, true));
    }

    /** As € 1.234,00. */
    public static String euro(String bedrag) {
        return Documentopbouw.euro(bedrag);
    }
}
