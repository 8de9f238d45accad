/**
 * Moving a running composition and its plan to the text of the regeling that is in force now. Nothing moves by itself: whoever leads the
 * region decides, with what it changes in sight, and every text that was written stays.
 */
package nl.onderwijsregio.overstap;
