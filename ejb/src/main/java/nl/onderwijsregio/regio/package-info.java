/** The onderwijsregio, who and what takes part in it, and what the regeling says of it. */
package nl.onderwijsregio.regio;
