package nl.onderwijsregio.plan.uitwissel;

import java.io.Serializable;

/**
 * What a file says of where it comes from.
 *
 * @param vorm the layout of the file
 * @param regio name of the region
 * @param regeling key of the regeling
 * @param regelversie date of its text
 * @param versie "versie 6", or "stand" when it was no version
 * @param moment when it was frozen, or read
 * @param sha256 fingerprint of the content it was made of; by it the content is found back
 */
record Planherkomst(String vorm, String regio, String regeling, String regelversie, String versie, String moment, String sha256) implements Serializable {
    static final String VORM = "onderwijsregio-plan-1";
}
