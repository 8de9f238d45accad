/** Assessing an application: two assessors apart, then together, questions to the region, advice, and the decision for the minister with its letter. */
package nl.onderwijsregio.beoordeling;
