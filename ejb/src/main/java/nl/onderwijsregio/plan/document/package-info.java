/** The plan as a document that leaves the product: one model of what is in it, written as PDF and as DOCX. */
package nl.onderwijsregio.plan.document;
