/** The acts that change the composition of a region and the figures it states. */
package nl.onderwijsregio.regio.samenstellen;
