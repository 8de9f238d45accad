/** Proposals that a partner writes: their text in versions, what partners want to change in it, and bringing them to the vote. */
package nl.onderwijsregio.besluit.voorstel;
