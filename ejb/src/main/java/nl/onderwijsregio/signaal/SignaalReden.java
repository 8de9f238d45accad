package nl.onderwijsregio.signaal;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around signals and polls. */
public enum SignaalReden implements Reden {
    /** A text has a mail address or telephone number in it. */
    SIGNAAL_MET_CONTACTGEGEVEN,
    SIGNAAL_AL_OP_TAFEL,
    /** Feedback comes after the signal is on the table. */
    SIGNAAL_NIET_OP_TAFEL,
    /** The vote is not one of this region. */
    VOORSTEL_VAN_ANDERE_REGIO,
    /** Closing today or earlier, or more than three months from now. */
    PEILING_SLUITDATUM,
    PEILING_GESLOTEN,
    /** More answers than a poll takes. */
    PEILING_VOL,
    /** A poll becomes a signal after it closed. */
    PEILING_LOOPT_NOG
}
