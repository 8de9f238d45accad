/** The regelingen as versioned rules: facts in, findings and amounts out. Knows no Jakarta EE, no JPA, no Vaadin. */
package nl.onderwijsregio.regeling;
