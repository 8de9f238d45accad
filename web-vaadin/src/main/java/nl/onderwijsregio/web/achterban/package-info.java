/** The screen of a council about its page for the people it speaks for. */
package nl.onderwijsregio.web.achterban;
