/** The submitted plan as anyone may read it, without what is about persons. */
package nl.onderwijsregio.openbaar;
