/** Messages of the Realisatie-Eenheid to regions, their questions, and the public questions and answers. */
package nl.onderwijsregio.web.omroep;
