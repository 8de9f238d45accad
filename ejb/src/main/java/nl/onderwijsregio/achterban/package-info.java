/** The people a council speaks for: what was put to their council, what was decided and what it means for their work, and what they ask. */
package nl.onderwijsregio.achterban;
