package nl.onderwijsregio.aanvraag;

/** How far a party is with its signature. */
public enum Tekenwoord {
    GETEKEND,
    /** Does not sign, with a reason. */
    GEWEIGERD,
    /** Signed or refused another content of the plan. */
    OPNIEUW_NODIG,
    NOG_NIET,
    /** Nobody has a mandaat to sign for this party today. */
    NIEMAND_BEVOEGD
}
