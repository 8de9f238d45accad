package nl.onderwijsregio.bericht;

/**
 * What became of one attempt to send.
 *
 * @param toelichting the answer of the mail server; empty when there is nothing to say
 */
record Bezorging(Soort soort, String toelichting) {
    /** What is known after an attempt. */
    enum Soort {
        AFGELEVERD,
        /** Certainly not sent; may work later. */
        LATER,
        /** Certainly not sent; will not work later either. */
        GEWEIGERD,
        GEEN_ADRES,
        /** Handed over without an answer. */
        ONBEKEND
    }

    static final Bezorging AFGELEVERD = new Bezorging(Soort.AFGELEVERD, "");
    static final Bezorging ZONDER_ADRES = new Bezorging(Soort.GEEN_ADRES, "");
}
