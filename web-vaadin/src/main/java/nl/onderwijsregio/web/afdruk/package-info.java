/** Pages for paper: plain HTML from the server, under the same guard as the screens, everything escaped. */
package nl.onderwijsregio.web.afdruk;
