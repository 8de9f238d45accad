package nl.onderwijsregio.regeling;

/** What one check found. */
public enum Toetsuitslag {
    /** The requirement is met, whatever the unknown facts turn out to be. */
    VOLDAAN,
    /** The requirement is not met, whatever the unknown facts turn out to be. */
    NIET_VOLDAAN,
    /** The known facts do not decide it. */
    ONBEKEND,
    /** Something to know; it does not influence the outcome. */
    INFORMATIE,
    /** The requirement does not hold for this region. */
    NIET_VAN_TOEPASSING
}
