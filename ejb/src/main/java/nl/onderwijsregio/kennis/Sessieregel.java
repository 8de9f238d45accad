package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A kennissessie in a list.
 *
 * @param regioId of the organiser; null when it reaches all regions
 * @param vrij places left for people as the reader; for a visitor without reserved ones
 * @param eigen where the reader's registration stands; null without
 */
public record Sessieregel(long id, String titel, Instant begin, Instant einde, Sessievorm vorm, String plaats, String reeks, String organisatorNaam, Long regioId,
        Sessiestand stand, int capaciteit, Set<Sessiethema> themas, int vrij, Aanmeldstand eigen) implements Serializable {
    public Sessieregel {
        themas = Set.copyOf(themas);
    }

    /** Bare, as it is read. */
    public Sessieregel(long id, String titel, Instant begin, Instant einde, Sessievorm vorm, String plaats, String reeks, String organisatorNaam, Long regioId,
            Sessiestand stand, int capaciteit) {
        this(id, titel, begin, einde, vorm, plaats, reeks, organisatorNaam, regioId, stand, capaciteit, Set.of(), capaciteit, null);
    }

    /** As it stands at that moment. */
    Sessieregel op(Instant nu, Set<Sessiethema> over, int plaatsenVrij, Aanmeldstand van) {
        Sessiestand nuStand = stand != Sessiestand.GEPUBLICEERD ? stand : !einde.isAfter(nu) ? Sessiestand.GEWEEST : plaatsenVrij == 0 ? Sessiestand.VOL : stand;
        return new Sessieregel(id, titel, begin, einde, vorm, plaats, reeks, organisatorNaam, regioId, nuStand, capaciteit, over, plaatsenVrij, van);
    }
}
