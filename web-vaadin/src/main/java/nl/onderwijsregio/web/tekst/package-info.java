/** Every text the user reads: message files per feature, named placeholders, and how dates, money and numbers are written. */
package nl.onderwijsregio.web.tekst;
