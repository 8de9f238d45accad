/** Knowledge-sharing sessions: the agenda, one session with one's registration, and organising one. */
package nl.onderwijsregio.web.kennis;
