package nl.onderwijsregio.gegevens;

/** Where a levering is in its life. */
public enum Leveringstatus {
    /** The file is being read into the staging area. */
    INLEZEN,
    /** Read and compared; somebody decides now. */
    VOORGESTELD,
    /** In force. */
    TOEGEPAST,
    /** Read, and it would have changed nothing. */
    ONGEWIJZIGD,
    /** Cancelled before it was applied. */
    GEANNULEERD,
    /** Could not be read or applied; nothing changed. */
    MISLUKT
}
