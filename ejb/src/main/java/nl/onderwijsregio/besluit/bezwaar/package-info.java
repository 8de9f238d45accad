/** Objections in an open consent vote: answered by who proposes, taken back or left standing by who has them. */
package nl.onderwijsregio.besluit.bezwaar;
