/** Notices by mail: laid ready in the transaction of the act, sent by the clock, never twice. */
package nl.onderwijsregio.bericht;
