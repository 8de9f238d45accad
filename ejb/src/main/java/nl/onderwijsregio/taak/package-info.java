/** What waits for someone: every feature supplies its own tasks, here they are collected and ordered. */
package nl.onderwijsregio.taak;
