package nl.onderwijsregio.partij;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around parties and mandates. */
public enum PartijReden implements Reden {
    /** No such mandaat, or not of this person, or not through this portal: existence is not revealed. */
    GEEN_TOEGANG,
    MANDAAT_AFGELOPEN,
    MANDAAT_NOG_NIET,
    /** The mandaat does not carry the function the act needs. */
    FUNCTIE_ONTBREEKT,
    ZELF_MANDAAT_GEVEN,
    MANDAAT_EINDE_VOOR_BEGIN,
    MANDAAT_PAST_NIET_BIJ_PARTIJ,
    MANDAAT_ZONDER_REGIO,
    /** E.g. projectleider on a mandaat of an opleider: that is a function of a bestuur. */
    FUNCTIE_PAST_NIET_BIJ_PORTAAL,
    MANDAAT_AL_BEEINDIGD,
    GEBRUIKER_BESTAAT_AL,
    KEYCLOAK_ONBEREIKBAAR
}
