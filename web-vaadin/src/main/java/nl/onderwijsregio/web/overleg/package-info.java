/** Screens of meeting: the organs of a region and who sits in them. */
package nl.onderwijsregio.web.overleg;
