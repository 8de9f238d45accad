/** Where each region stands, read over all features at once. Only reads. */
package nl.onderwijsregio.overzicht;
