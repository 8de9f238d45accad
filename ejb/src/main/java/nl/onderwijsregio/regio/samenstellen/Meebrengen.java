package nl.onderwijsregio.regio.samenstellen;

/** Which vestigingen come along when a bestuur is added. */
public enum Meebrengen {
    /** Those in the chosen gemeenten. */
    IN_GEMEENTEN,
    /** All of them, wherever they are. */
    ALLE,
    /** None yet; they are chosen one by one. */
    GEEN
}
