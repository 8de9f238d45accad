/** Moving a region to the text in force, on screen. */
package nl.onderwijsregio.web.overstap;
