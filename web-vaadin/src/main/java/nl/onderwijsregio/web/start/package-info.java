/** Public start, doors of the portals, choosing a mandaat, and the start page "Wat wacht op mij". */
package nl.onderwijsregio.web.start;
