/**
 * The language of rule texts: a small part of DRL with a parser, an internal form and a printer of its own. Knows no engine: which fields
 * and verbs there are comes in as a {@link nl.onderwijsregio.regeling.taal.Woordenschat}. What someone wrote is only ever read here; the
 * compiler sees nothing but what {@link nl.onderwijsregio.regeling.taal.Regeltekst} prints.
 */
package nl.onderwijsregio.regeling.taal;
