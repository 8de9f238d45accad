package nl.onderwijsregio.regio.toets;

import java.io.Serializable;
import java.time.Instant;

/**
 * A vestiging, or an mbo-bestuur as employer, that also stands in another region for the same regeling.
 *
 * @param code vestigingscode; bestuursnummer when it is an mbo-bestuur
 * @param regio name of the other region
 * @param dusiRef reference of the other region; null when it has none
 * @param groen whether the other region is Landelijk groen: then it is allowed (LDNOR art. 7 lid 4)
 * @param mbo whether this is an mbo-bestuur as employer (art. 7 lid 6)
 * @param sinds since when it stands there
 * @param penvoerder who applies there; null when nobody was named yet
 */
public record Dubbel(String code, String naam, long regioId, String regio, String dusiRef, boolean groen, boolean mbo, Instant sinds,
        String penvoerder) implements Serializable {}
