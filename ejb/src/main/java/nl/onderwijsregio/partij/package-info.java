/** Parties, and who may act for which party in which region from when to when: the mandaat. Depends on {@code gedeeld} only. */
package nl.onderwijsregio.partij;
