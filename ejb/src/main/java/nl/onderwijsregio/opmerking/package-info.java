/** Conversations about passages of a plan, with suggestions and people who are asked to respond. */
package nl.onderwijsregio.opmerking;
