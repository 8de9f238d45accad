/**
 * Imported reference data: gemeenten with their borders, besturen, vestigingen and counts of pupils, each figure with
 * its source, reference date and licence. Files are staged, compared and only then applied, all or nothing.
 */
package nl.onderwijsregio.gegevens;
