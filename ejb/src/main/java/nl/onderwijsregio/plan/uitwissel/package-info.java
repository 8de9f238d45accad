/** The plan as a file for other programs, JSON and XLSX: out of the product, and back in with everything that is wrong in it and what it would change. */
package nl.onderwijsregio.plan.uitwissel;
