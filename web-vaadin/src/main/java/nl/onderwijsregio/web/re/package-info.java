/** The desk of the Realisatie-Eenheid: where regions stand, one region's dossier, recommendations, the application with its receipt. */
package nl.onderwijsregio.web.re;
