package nl.onderwijsregio.beheer;

import java.io.Serializable;

/**
 * What is known of an onderwijsregio. Null means unknown, which is something else than no.
 *
 * @param dusiRef reference of DUS-I, e.g. OR250012
 * @param reCode code of the Realisatie-Eenheid
 * @param landelijk which of the four landelijke regions it is
 * @param mandaten how many mandates are valid there today
 */
public record Regioregel(long id, String naam, String dusiRef, String reCode, Boolean po, Boolean vo, Boolean mbo, String landelijk,
        boolean fictief, long mandaten) implements Serializable {}
