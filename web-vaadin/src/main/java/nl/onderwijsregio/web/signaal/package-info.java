/** Signals from work on the table of the region, and the polls of the beroepsgroep. */
package nl.onderwijsregio.web.signaal;
