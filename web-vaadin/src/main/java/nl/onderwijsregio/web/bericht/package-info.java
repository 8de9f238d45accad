/** Which mails a person wants. */
package nl.onderwijsregio.web.bericht;
