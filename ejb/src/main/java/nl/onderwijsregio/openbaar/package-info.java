/** The submitted plan and the decisions on it as anyone may read them, without what is about persons. */
package nl.onderwijsregio.openbaar;
