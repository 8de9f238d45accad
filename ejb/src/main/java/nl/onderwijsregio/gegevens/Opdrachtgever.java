package nl.onderwijsregio.gegevens;

/**
 * On whose word the import works, for the logbook.
 *
 * @param mandaatId null for the system itself
 */
record Opdrachtgever(String naam, Long mandaatId) {
    /** The directory given at the start of the server. */
    static final Opdrachtgever SYSTEEM = new Opdrachtgever("systeem (--data)", null);
}
