/** What anyone may know of an onderwijsregio without signing in: names, codes, sectors, and where a gemeente belongs. */
package nl.onderwijsregio.regio.openbaar;
