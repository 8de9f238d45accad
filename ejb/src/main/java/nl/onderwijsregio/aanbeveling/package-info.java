/** The recommendations of the Realisatie-Eenheid on a proposed plan, and what the region does with them. */
package nl.onderwijsregio.aanbeveling;
