/** The portal of beheer: people, mandates, imports, water links, regions, logbook and system. */
package nl.onderwijsregio.web.beheer;
