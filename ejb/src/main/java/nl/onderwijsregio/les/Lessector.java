package nl.onderwijsregio.les;

/** Which sector a lesson is about. */
public enum Lessector {
    PO, VO, MBO, ALLE
}
