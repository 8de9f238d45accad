package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A registration as its owner and the organiser see it.
 *
 * @param regioNaam null when the party reaches all regions
 * @param aanbodTot until when an offer stands; null without
 * @param dieet null when not asked, not answered or wiped
 * @param aanwezig how many came; null when nobody noted it
 * @param delen ids of the parts chosen
 */
public record Aanmeldregel(long id, String gebruiker, String partijNaam, String regioNaam, int aantal, String namen, Aanmeldstand stand, Instant aangemeldOp,
        Instant aanbodTot, String dieet, String toegankelijkheid, Integer aanwezig, Set<Long> delen) implements Serializable {

    public boolean is(Aanmeldstand ander) {
        return stand == ander;
    }
}
