/** What anyone may compute with without signing in: the texts in force and the published open data. Stores nothing. */
package nl.onderwijsregio.rekenen;
