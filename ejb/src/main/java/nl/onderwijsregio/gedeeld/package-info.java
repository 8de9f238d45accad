/** What every feature shares: refusals, roles, who is signed in, the clock, the logbook. Depends on no other feature. */
package nl.onderwijsregio.gedeeld;
