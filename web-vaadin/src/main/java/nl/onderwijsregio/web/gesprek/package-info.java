/** Conversations of the Realisatie-Eenheid with a region: the desk of the one, the page of the other. */
package nl.onderwijsregio.web.gesprek;
