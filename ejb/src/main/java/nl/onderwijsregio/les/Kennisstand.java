package nl.onderwijsregio.les;

import java.io.Serializable;

/**
 * What a region did for sharing knowledge in one year.
 *
 * @param voorDeZomer kennissessies held before 1 August that somebody of the region came to, or that it organised
 * @param najaar the same, from 1 August on
 * @param georganiseerd how many of these it organised
 * @param lessen lessons it wrote that still stand
 */
public record Kennisstand(long regioId, String regioNaam, int jaar, int voorDeZomer, int najaar, int georganiseerd, int lessen) implements Serializable {

    /** Whether it shared in both halves of the year. */
    public boolean isVolbracht() {
        return voorDeZomer > 0 && najaar > 0;
    }
}
