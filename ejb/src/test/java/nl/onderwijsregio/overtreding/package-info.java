/** Code that breaks the rules of the house on purpose: each rule must reject its own offender. Never shipped. */
package nl.onderwijsregio.overtreding;
