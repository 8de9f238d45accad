/**
 * Meeting in a region: the organs at which the partners sit, and who sits there through which mandaat. Depends on {@code besluit} and
 * {@code plan}, never the other way.
 */
package nl.onderwijsregio.overleg;
