/** The days that the regelingen name for a region. */
package nl.onderwijsregio.web.kalender;
