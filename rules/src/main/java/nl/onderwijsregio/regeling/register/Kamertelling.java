package nl.onderwijsregio.regeling.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recounts one chamber from its rule, the weights of the entitled parties and the votes. Written apart from the counter of the product: conditions
 * instead of least numbers, and the least number found by trying.
 */
final class Kamertelling {

    /** What stands for a vote in a secret chamber that missed its quorum. */
    private static final String NIET_GETELD = "NIET_GETELD";
    private static final Set<String> INSTEMMEND = Set.of("VOOR", "KANTTEKENING");
    private static final Set<String> AFWIJZEND = Set.of("TEGEN", "BEZWAAR");
    private static final Set<String> CONSENTKEUZES = Set.of("VOOR", "KANTTEKENING", "BEZWAAR", "ONTHOUDING");
    private static final Set<String> STEMKEUZES = Set.of("VOOR", "TEGEN", "ONTHOUDING");

    private final Veld kamer;
    private final String naam;
    private final String drempel;
    private final List<String> verschillen;
    private long voor;
    private long tegen;
    private long alle;
    private int hoofdenVoor;
    private int hoofdenTegen;
    private int aanwezig;
    private int nietGeteld;
    private int gerechtigd;

    private Kamertelling(Veld kamer, List<String> verschillen) {
        this.kamer = kamer;
        this.verschillen = verschillen;
        this.naam = kamer.veld("kamer").tekst();
        this.drempel = kamer.veld("regel").veld("drempel").tekst();
    }

    /** What the chamber says by this count. Adds a sentence for everything that is not as it was laid down. */
    static String oordeel(Veld kamer, Set<String> bewijsnummers, List<String> verschillen) {
        Kamertelling telling = new Kamertelling(kamer, verschillen);
        telling.gerechtigden();
        telling.stemmen(bewijsnummers);
        return telling.vergelijken();
    }

    private void gerechtigden() {
        Set<Integer> gezien = new HashSet<>();
        for (Veld partij : kamer.veld("gerechtigden").lijst()) {
            gerechtigd++;
            alle += gewicht(partij);
            if (!gezien.add(partij.veld("partijnummer").aantal())) {
                verschil("de partij " + partij.veld("partij").tekst() + " staat er twee keer in");
            }
        }
    }

    private void stemmen(Set<String> bewijsnummers) {
        List<Integer> over = new ArrayList<>(kamer.veld("gerechtigden").lijst().stream().map(Kamertelling::gewicht).toList());
        for (Veld stem : kamer.veld("stemmen").lijst()) {
            String bewijsnummer = stem.veld("bewijsnummer").tekst();
            if (!bewijsnummers.add(bewijsnummer)) {
                verschil("bewijsnummer " + bewijsnummer + " komt twee keer voor");
            }
            if (!over.remove((Integer) gewicht(stem))) {
                verschil("bij stem " + bewijsnummer + " met gewicht " + gewicht(stem) + " hoort geen partij die nog mocht stemmen");
            }
            tel(stem, bewijsnummer);
        }
    }

    private void tel(Veld stem, String bewijsnummer) {
        String keuze = stem.veld("keuze").tekst();
        if (keuze.equals(NIET_GETELD)) {
            nietGeteld++;
        } else if (!(drempel.equals("CONSENT") ? CONSENTKEUZES : STEMKEUZES).contains(keuze)) {
            verschil("stem " + bewijsnummer + " heeft de keuze " + keuze + "; die bestaat niet in deze kamer");
        }
        aanwezig++;
        if (INSTEMMEND.contains(keuze)) {
            voor += gewicht(stem);
            hoofdenVoor++;
        } else if (AFWIJZEND.contains(keuze)) {
            tegen += gewicht(stem);
            hoofdenTegen++;
        }
    }

    private static int gewicht(Veld van) {
        int gewicht = van.veld("gewicht").aantal();
        if (gewicht < 1) {
            throw new Onvolledig(van.plaats() + ".gewicht", "een gewicht is ten minste 1.");
        }
        return gewicht;
    }

    private String vergelijken() {
        int quorum = quorumNodig();
        long nodig = kleinste(alle + 1, this::isGenoeg);
        String oordeel = !heeftQuorum(aanwezig) ? "TELT_NIET" : isGenoeg(voor) ? "AKKOORD" : "NIET_AKKOORD";
        if (nietGeteld > 0 && (nietGeteld < aanwezig || heeftQuorum(aanwezig) || !kamer.veld("regel").veld("geheim").isWaar())) {
            verschil("er zijn stemmen niet geteld; dat hoort alleen in een geheime kamer zonder quorum, en dan alle");
        }
        Veld uitslag = kamer.veld("uitslag");
        gelijk("partijen die mochten stemmen", gerechtigd, uitslag.veld("gerechtigd"));
        gelijk("stemmen voor", hoofdenVoor, uitslag.veld("voor"));
        gelijk("stemmen tegen", hoofdenTegen, uitslag.veld("tegen"));
        gelijk("onthoudingen", aanwezig - hoofdenVoor - hoofdenTegen, uitslag.veld("onthouding"));
        gelijk("gewicht van alle partijen", alle, uitslag.veld("gewichtGerechtigd"));
        gelijk("gewicht voor", voor, uitslag.veld("gewichtVoor"));
        gelijk("gewicht tegen", tegen, uitslag.veld("gewichtTegen"));
        gelijk("partijen die er moesten zijn", quorum, uitslag.veld("quorumNodig"));
        gelijk("nodig om akkoord te zijn", nodig, uitslag.veld("voorNodig"));
        if (!oordeel.equals(uitslag.veld("oordeel").tekst())) {
            verschil("herteld is de kamer " + oordeel + ", vastgelegd is " + uitslag.veld("oordeel").tekst());
        }
        return oordeel;
    }

    private boolean heeftQuorum(long partijen) {
        Veld regel = kamer.veld("regel");
        long quorum = regel.veld("quorum").aantal();
        return switch (regel.veld("quorumsoort").tekst()) {
            case "AANTAL" -> partijen >= quorum && partijen > 0;
            case "PERCENTAGE" -> partijen * 100 >= quorum * gerechtigd && partijen > 0;
            default -> throw new Onvolledig(regel.plaats() + ".quorumsoort", "deze soort kennen we niet.");
        };
    }

    /** Whether this much for would have been enough, given what was cast. */
    private boolean isGenoeg(long zoveelVoor) {
        long uitgebracht = voor + tegen;
        return zoveelVoor > 0 && switch (drempel) {
            case "GEWONE_MEERDERHEID" -> zoveelVoor > uitgebracht - zoveelVoor;
            case "VOLSTREKTE_MEERDERHEID" -> zoveelVoor > alle - zoveelVoor;
            case "TWEE_DERDE" -> 3 * zoveelVoor >= 2 * uitgebracht;
            case "CONSENSUS", "CONSENT" -> zoveelVoor >= uitgebracht;
            default -> throw new Onvolledig(kamer.plaats() + ".regel.drempel", "deze drempel kennen we niet.");
        };
    }

    /** The least number that will do, found by halving; a number beyond the most when none does, as the rule itself asks. */
    private static long kleinste(long hoogste, java.util.function.LongPredicate genoeg) {
        long laag = 1;
        long hoog = Math.max(1, hoogste);
        while (laag < hoog) {
            long midden = (laag + hoog) / 2;
            if (genoeg.test(midden)) {
                hoog = midden;
            } else {
                laag = midden + 1;
            }
        }
        return laag;
    }

    /** A number stands as it is laid down, also when there are fewer parties; a percentage is found by trying. */
    private int quorumNodig() {
        Veld regel = kamer.veld("regel");
        return regel.veld("quorumsoort").tekst().equals("AANTAL") ? Math.max(1, regel.veld("quorum").aantal()) : (int) kleinste(gerechtigd, this::heeftQuorum);
    }

    private void gelijk(String wat, long herteld, Veld vastgelegd) {
        if (vastgelegd.aantal() != herteld) {
            verschil(wat + ": herteld " + herteld + ", vastgelegd " + vastgelegd.aantal());
        }
    }

    private void verschil(String zin) {
        verschillen.add("kamer " + naam + ": " + zin + ".");
    }
}
