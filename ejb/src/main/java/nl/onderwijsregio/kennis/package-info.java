/** Knowledge-sharing sessions: who organises, who registers, who waits, who came. */
package nl.onderwijsregio.kennis;
