/**
 * The engine below {@link nl.onderwijsregio.regeling.Beoordelaar}: facts brought together in Java, decided by flat Drools rules, worked out
 * into sentences and lines. {@link nl.onderwijsregio.regeling.motor.Feiten} and {@link nl.onderwijsregio.regeling.motor.Dossier} are the
 * whole vocabulary of a rule text.
 */
package nl.onderwijsregio.regeling.motor;
