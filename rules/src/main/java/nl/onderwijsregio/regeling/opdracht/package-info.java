/** The command lines that need no server. The only place in this module that reads the clock, files and standard input. */
package nl.onderwijsregio.regeling.opdracht;
