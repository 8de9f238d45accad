package nl.onderwijsregio.achterban;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around the page for the people a council speaks for. */
public enum AchterbanReden implements Reden {
    /** Only chair or secretary opens or closes the page. */
    ALLEEN_VOORZITTER_OPENT,
    ACHTERBANPAGINA_AL_OPEN,
    ACHTERBANPAGINA_DICHT,
    /** More questions at this page than its council can read. */
    TE_VEEL_VRAGEN,
    ACHTERBANVRAAG_AL_BEHANDELD
}
