/** The door: signing in and out, health, and the headers every answer carries. */
package nl.onderwijsregio.web.toegang;
