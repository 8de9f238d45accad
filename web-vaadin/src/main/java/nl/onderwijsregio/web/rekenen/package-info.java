/** "Reken uit": anyone computes what a regeling gives, without signing in. What is filled in stands in the address and nowhere else (docs/besluiten/108). */
package nl.onderwijsregio.web.rekenen;
