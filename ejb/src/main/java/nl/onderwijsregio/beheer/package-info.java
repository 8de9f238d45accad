/** Beheer: people (in Keycloak), mandates and parties, the logbook, and how the system is doing. Depends on {@code gedeeld} and {@code partij}. */
package nl.onderwijsregio.beheer;
