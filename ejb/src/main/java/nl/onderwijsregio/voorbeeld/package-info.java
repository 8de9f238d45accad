/** Plans as examples: a region shares a frozen version, another region or a next year takes sections and activities of it, and where they came from is kept. */
package nl.onderwijsregio.voorbeeld;
