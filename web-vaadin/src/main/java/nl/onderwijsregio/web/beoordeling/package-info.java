/** Assessing applications: the list with its terms, judging alone and together, deciding, and what the region reads of it. */
package nl.onderwijsregio.web.beoordeling;
