/**
 * Receipts: one verdict with all it rests on, in one file that can be recomputed offline, also when the product no longer knows the version.
 */
package nl.onderwijsregio.regeling.bewijs;
