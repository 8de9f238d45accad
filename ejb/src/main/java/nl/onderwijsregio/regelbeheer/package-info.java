/** Holds the regelingen that are in force. Depends on {@code gedeeld} and the rules module only. */
package nl.onderwijsregio.regelbeheer;
