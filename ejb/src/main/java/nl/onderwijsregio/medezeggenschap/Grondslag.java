package nl.onderwijsregio.medezeggenschap;

/** On what a bestuur rests the right it chose. No article numbers: the numbering in force has to be looked up by the bestuur itself. */
public enum Grondslag {
    /** Wet medezeggenschap op scholen: lasting cooperation with another institution. */
    WMS_SAMENWERKING,
    /** Wet medezeggenschap op scholen: consequences for staff. */
    WMS_PERSONEEL,
    /** Wet medezeggenschap op scholen: main lines of the financial policy. */
    WMS_FINANCIEN,
    /** The council's own medezeggenschapsreglement. */
    REGLEMENT,
    /** Not a school under the WMS, e.g. mbo or ho: other law applies. */
    ANDERE_WET,
    /** No right: the bestuur asks freely. */
    VRIJWILLIG
}
