package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.util.List;

/**
 * A request to a council as everybody involved reads it. Nothing the council prepares is in it.
 *
 * @param regels the rules about what it touches
 * @param voorgesteldRecht what those rules proposed; null when they said nothing
 * @param zienswijze null until issued
 * @param eerdere views before the one that stands, oldest first
 * @param vragen questions of the council, oldest first
 * @param magReageren whether the reader reacts and answers for the bestuur
 */
public record Aanvraagbeeld(Voorlegregel regel, String regioNaam, Voorlegging inhoud, List<Raadsregel> regels, Medezeggenschapsrecht voorgesteldRecht,
        Zienswijze zienswijze, List<Zienswijze> eerdere, List<Raadsvraagregel> vragen, boolean magReageren) implements Serializable {

    public Aanvraagbeeld {
        regels = List.copyOf(regels);
        eerdere = List.copyOf(eerdere);
        vragen = List.copyOf(vragen);
    }

    /** Whether the council can answer now: for the first time, or anew as long as it has not consented without conditions. */
    public boolean isOpenVoorRaad() {
        return !regel.vervangen() && regel.recht().vraagtAntwoord() && (zienswijze == null || regel.recht() == Medezeggenschapsrecht.INSTEMMING && zienswijze.strekking() != Strekking.POSITIEF && regel.zonderReactie() == 0);
    }
}
