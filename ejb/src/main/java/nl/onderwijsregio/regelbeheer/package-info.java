/**
 * The regelingen that are in force, and how policy staff makes a new version of one: bring figures, check, try out on all regions, approve by a
 * second person, in force from a day, rolled back in one act. Nothing depends on this package but the screens: others inject the register.
 */
package nl.onderwijsregio.regelbeheer;
