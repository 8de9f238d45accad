/** The demonstration: a fictitious, deterministic world in which a newcomer sees a living system. Filled in demo mode only. */
package nl.onderwijsregio.demo;
