package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;

/**
 * How many stand on one version.
 *
 * @param samenstellingen running compositions of regions
 * @param plannen plans that were not submitted
 * @param aanvragen submitted applications
 * @param overgestapt how often a region moved to it from another text
 */
public record Versiestand(long samenstellingen, long plannen, long aanvragen, long overgestapt) implements Serializable { }
