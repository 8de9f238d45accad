/**
 * What the regeling says of a region as it is composed: the facts read in a constant number of queries, the evaluation, and what
 * would change with one bestuur or gemeente more or less. Changes nothing.
 */
package nl.onderwijsregio.regio.toets;
