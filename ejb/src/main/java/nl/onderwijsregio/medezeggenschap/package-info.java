/**
 * Participation: the proposed decision of the region put to the councils of the besturen, their views, and what the besturen do with them.
 * Depends on {@code besluit} and {@code plan}, never the other way.
 */
package nl.onderwijsregio.medezeggenschap;
