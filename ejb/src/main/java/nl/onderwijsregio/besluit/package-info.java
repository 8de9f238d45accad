/**
 * How an onderwijsregio decides: its reglement (three equal chambers), the vote on one frozen text, the result and the register of
 * decisions. Depends on {@code regio} (who takes part) and {@code plan} (the frozen text), never the other way.
 */
package nl.onderwijsregio.besluit;
