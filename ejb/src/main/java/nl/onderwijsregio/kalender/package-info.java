/** The days that the regelingen name for a region, computed from the data of their versions, with reminders. */
package nl.onderwijsregio.kalender;
