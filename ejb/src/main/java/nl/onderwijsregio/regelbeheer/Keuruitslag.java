package nl.onderwijsregio.regelbeheer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.keuring.Tegenproef;

/**
 * What reading a file gave.
 *
 * @param versie the new version; empty when the file is refused
 * @param tegenproef what the engine beside the interpreter gave; empty when the file was refused before
 */
record Keuruitslag(Optional<Regelversie> versie, List<Keurbevinding> bevindingen, Optional<Tegenproef.Uitslag> tegenproef) {
    Keuruitslag {
        bevindingen = List.copyOf(bevindingen);
    }

    static Keuruitslag geweigerd(List<Keurbevinding> bevindingen) {
        return new Keuruitslag(Optional.empty(), bevindingen, Optional.empty());
    }

    /** The same with one finding more. */
    Keuruitslag met(Keurbevinding bevinding) {
        return new Keuruitslag(versie, Stream.concat(bevindingen.stream(), Stream.of(bevinding)).toList(), tegenproef);
    }
}
