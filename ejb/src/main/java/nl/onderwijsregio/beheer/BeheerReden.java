package nl.onderwijsregio.beheer;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around people and what beheer may do to itself. */
public enum BeheerReden implements Reden {
    /** Nobody takes the role beheer from themselves: somebody else does. */
    EIGEN_ROL_BEHEER,
    /** Nobody disables themselves. */
    EIGEN_UITSCHAKELEN,
    PERSOON_ONBEKEND,
    /** Keycloak refused the values, e.g. an e-mail address it does not accept or that is in use. */
    PERSOON_GEWEIGERD,
    /** The roles could not be given; the person was taken out again. */
    ROLLEN_NIET_GEGEVEN,
    /** The roles could not be given, and the person could not be taken out again either. */
    PERSOON_ZONDER_ROLLEN,
    /** Without a valid mandaat for beheer nobody could ever give one again. */
    LAATSTE_BEHEERMANDAAT,
    /** The same person already has the same mandaat in that period. */
    MANDAAT_BESTAAT_AL,
    MANDAAT_ONBEKEND,
    PARTIJ_ONBEKEND,
    /** A file of mandates with faults gives none of them. */
    BESTAND_HEEFT_FOUTEN,
    /** The bestuursnummer stands in none of the imported files. */
    BESTUUR_ONBEKEND
}
