package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A section in the overview.
 *
 * @param vanToepassing whether the regeling asks it of this region; null when that is not known yet
 * @param reden why it applies or not, or the question to answer
 * @param kenmerk name of the fact the projectleider can answer; null when it does not depend on one
 * @param gewijzigdOp null when nobody wrote yet, as are gewijzigdDoor and namens
 */
public record Onderdeelregel(String letter, String titel, String eis, String hulp, String artikel, String bron, Boolean vanToepassing,
        String reden, String kenmerk, Onderdeelwoord woord, boolean klaar, boolean heeftTekst, List<Planprobleem> problemen,
        Instant gewijzigdOp, String gewijzigdDoor, String namens) implements Serializable {

    public Onderdeelregel {
        problemen = List.copyOf(problemen);
    }

    /** Whether it has to be written, as far as known. */
    public boolean telt() {
        return Boolean.TRUE.equals(vanToepassing);
    }
}
