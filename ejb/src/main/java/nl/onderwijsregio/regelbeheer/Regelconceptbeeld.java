package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Artikel;

/**
 * Everything about one new version.
 *
 * @param bevindingen findings of the newest check
 * @param wijzigingen figures that differ from the text it was made from
 * @param regelwijzigingen rules that differ
 * @param artikelen provisions of which something changed
 * @param zonderVoorbeeld those that no golden case was adjusted or confirmed for
 * @param open provisions that nobody accounted for
 * @param proefMogelijk whether regions compose for this regeling; otherwise no trial is asked
 * @param proef the newest trial of the text as it stands; empty when it was not tried out
 * @param proefActueel whether that trial was beside the text that is in force now
 * @param activeringen when it was put in force, newest first
 * @param verantwoording the account of articles as it stands
 * @param belegd articles that it deals with otherwise than the text it was made from
 */
public record Regelconceptbeeld(Conceptregel concept, List<Keurbevinding> bevindingen, List<Parameterwijziging> wijzigingen,
        List<Regelwijziging> regelwijzigingen, List<Voorbeeldregel> voorbeelden,
        List<String> artikelen, List<String> zonderVoorbeeld, List<String> open, boolean proefMogelijk, Optional<Proefuitslag> proef, boolean proefActueel,
        List<Stapregel> stappen, List<Activeringsregel> activeringen, List<Artikel> verantwoording, List<String> belegd) implements Serializable {
    public Regelconceptbeeld {
        bevindingen = List.copyOf(bevindingen);
        wijzigingen = List.copyOf(wijzigingen);
        regelwijzigingen = List.copyOf(regelwijzigingen);
        voorbeelden = List.copyOf(voorbeelden);
        artikelen = List.copyOf(artikelen);
        zonderVoorbeeld = List.copyOf(zonderVoorbeeld);
        open = List.copyOf(open);
        stappen = List.copyOf(stappen);
        activeringen = List.copyOf(activeringen);
        verantwoording = List.copyOf(verantwoording);
        belegd = List.copyOf(belegd);
    }

    /** Golden cases that do not come out as expected. */
    public long kloptNiet() {
        return voorbeelden.stream().filter(v -> !v.klopt()).count();
    }
}
