/**
 * The regelingen as versioned rules: facts in, findings and amounts out. Knows no Jakarta EE, no JPA, no Vaadin.
 *
 * <p>{@link nl.onderwijsregio.regeling.Regelingen} holds the {@link nl.onderwijsregio.regeling.Regelregister} in force;
 * {@link nl.onderwijsregio.regeling.Beoordelaar} applies a version of it to {@link nl.onderwijsregio.regeling.Aanvraagfeiten} and gives a
 * {@link nl.onderwijsregio.regeling.Beoordeling}.
 */
package nl.onderwijsregio.regeling;
