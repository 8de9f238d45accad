/**
 * The register of decisions of a region as a file: its chain of fingerprints, and a recount by a counter that shares nothing with the one that made
 * the results. It stands in this module because it runs from the command line, without a server.
 */
package nl.onderwijsregio.regeling.register;
