/** Public pages as plain HTML from the server: readable without scripts, at an address that stays. */
package nl.onderwijsregio.web.openbaar;
