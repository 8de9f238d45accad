/** Screens of medezeggenschap: for the besturen that ask, and for the councils that answer. */
package nl.onderwijsregio.web.medezeggenschap;
