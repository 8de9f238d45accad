/** What follows a decision: why it was taken, and who does what by when. */
package nl.onderwijsregio.besluit.gevolg;
