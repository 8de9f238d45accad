/** The evaluation JSON: facts in, verdict out, exactly as {@code docs/schema} describes it. Strict on the way in, complete on the way out. */
package nl.onderwijsregio.regeling.json;
