/** The frame of every screen: layouts, the base class of portal pages, guarding of routes, and the shared components. */
package nl.onderwijsregio.web.kader;
