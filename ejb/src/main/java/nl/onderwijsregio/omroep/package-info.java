/** Messages of the Realisatie-Eenheid to all or some regions, the questions regions ask about them, and the answers that become public. */
package nl.onderwijsregio.omroep;
