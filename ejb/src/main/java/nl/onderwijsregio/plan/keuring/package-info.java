/** What an uploaded file must pass before it is kept: its kind by content, a name that says the same, no known harm, and the scanner of the installation. */
package nl.onderwijsregio.plan.keuring;
