/** The public REST API, {@code /api/v1}: reading regelingen and onderwijsregio's, and evaluating facts. Follows the NL API Design Rules (docs/besluiten/106). */
package nl.onderwijsregio.web.api;
