/** Screens of deciding: how the region decides, votes, casting a vote, results. */
package nl.onderwijsregio.web.besluit;
