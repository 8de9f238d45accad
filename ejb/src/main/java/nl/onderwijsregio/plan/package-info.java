/**
 * The plan van aanpak of a region for one regeling: its sections, activities and begroting, its frozen versions and its
 * attachments. Sections and conditions come from the version of the regeling; texts are never lost and never overwritten silently.
 */
package nl.onderwijsregio.plan;
