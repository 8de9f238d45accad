/**
 * What happens to a version before it may be used: read and checked line by line, compared with another, and tried on golden cases and on
 * generated applications by two independent readers.
 */
package nl.onderwijsregio.regeling.keuring;
