/** What consulenten of the beroepsgroep hear at work, brought to the table of the region, and what became of it. No teacher is named here. */
package nl.onderwijsregio.signaal;
