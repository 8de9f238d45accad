package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * How much reference data there is now (what vanished is not counted).
 *
 * @param besturen besturen that a file of besturen lists; those only named by a vestiging come on top
 */
public record Gegevensstand(long gemeenten, long besturen, long vestigingenPo, long vestigingenVo, long landgrenzen,
        long waterkandidaten, long waterverbindingen) implements Serializable {}
