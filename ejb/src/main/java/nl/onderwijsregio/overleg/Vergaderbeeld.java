package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * A meeting to read.
 *
 * @param voorgesteld votes that run in the region and are not on the agenda
 * @param voorstellen proposals of partners that are not voted on yet and are not on the agenda
 * @param versies the minutes as they were laid down, newest first
 * @param eigen the seat of the reader; null when the reader has none
 * @param magLeiden whether the reader may move, cancel and lay down
 * @param magMeedoen whether the reader may add points and write minutes
 */
public record Vergaderbeeld(Vergaderregel regel, List<Vergaderpuntregel> punten, List<Puntstemming> voorgesteld, List<Puntvoorstel> voorstellen, List<Presentieregel> presentie, List<Actiepuntregel> acties,
        List<Notulenregel> versies, Presentieregel eigen, boolean magLeiden, boolean magMeedoen) implements Serializable {
    public Vergaderbeeld {
        punten = List.copyOf(punten);
        voorgesteld = List.copyOf(voorgesteld);
        voorstellen = List.copyOf(voorstellen);
        presentie = List.copyOf(presentie);
        acties = List.copyOf(acties);
        versies = List.copyOf(versies);
    }

    /** SHA-256 of the minutes as they are written now. */
    public String notulenAfdruk() {
        return Vingerafdruk.van(Notulentekst.van(this)).sha256();
    }
}
