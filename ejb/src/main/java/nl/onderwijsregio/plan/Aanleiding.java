package nl.onderwijsregio.plan;

import java.util.Set;

/** Why a version of the plan was frozen, or what it was used for later. */
public enum Aanleiding {
    STEMMING,
    MEDEZEGGENSCHAP,
    /** Someone wanted to keep this state, with a name. */
    HANDMATIG,
    INDIENEN,
    /** The content of an older version was put back. */
    TERUGGEZET,
    /** Given to the Realisatie-Eenheid to read. */
    RE;

    /** What opens a version to the Realisatie-Eenheid and beleid. Any other frozen state is the region's own. */
    static final Set<Aanleiding> VRIJGAVE = Set.of(STEMMING, RE, INDIENEN);
}
