/** The screens of the plan: overview, one section, versions, attachments, signing, submitting, and the page for paper. */
package nl.onderwijsregio.web.plan;
