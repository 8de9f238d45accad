package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;

/**
 * A rule about the right of a council as a screen shows it.
 *
 * @param eigen whether it is a rule of the region, not of the law
 * @param recht null when nobody has established the right: a gap
 * @param artikel where it is written
 * @param tekstJaar the year of the text it was read in
 * @param nagaan whether it must be looked up in the text in force
 * @param bijPlan whether a plan van aanpak is likely to be about it
 */
public record Raadsregel(long id, boolean eigen, String onderwerp, Medezeggenschapsrecht recht, Geleding geleding, Grondslag grondslag,
        String artikel, int tekstJaar, boolean nagaan, String toelichting, boolean bijPlan) implements Serializable {

    /** Whether nobody knows which right holds. */
    public boolean isGat() {
        return recht == null;
    }
}
