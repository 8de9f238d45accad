/** Offenders that the rules of the screens must reject. */
package nl.onderwijsregio.web.overtreding;
