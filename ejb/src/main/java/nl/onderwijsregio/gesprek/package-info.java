/** Conversations of the Realisatie-Eenheid with a region: planned, held, with shared notes, agreed points and what became of them. */
package nl.onderwijsregio.gesprek;
