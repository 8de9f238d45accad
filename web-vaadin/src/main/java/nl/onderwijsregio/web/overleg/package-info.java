/** Screens of meeting: the organs of a region, who sits in them, their meetings. */
package nl.onderwijsregio.web.overleg;
