/**
 * Figures as a table that people edit: a worksheet (XLSX) or JSON. Our own small reader, so that nothing in a file is ever calculated, followed
 * or run; every refusal names sheet, row and column.
 */
package nl.onderwijsregio.regeling.blad;
