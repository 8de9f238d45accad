/** The region: who and what takes part, what the regeling says of it, and every euro explained. */
package nl.onderwijsregio.web.regio;
