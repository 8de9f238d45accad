/** The regelingen and their versions on screen. */
package nl.onderwijsregio.web.regelbeheer;
