/** Lessons of regions in a fixed short form, the library in which they are found, and their use in a plan. */
package nl.onderwijsregio.les;
