/**
 * Signing the frozen plan and submitting it: everything that stands in the way, one application per plan, and a receipt that says
 * on what it rests.
 */
package nl.onderwijsregio.aanvraag;
