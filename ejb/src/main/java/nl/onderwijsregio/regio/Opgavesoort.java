package nl.onderwijsregio.regio;

/** Figures that the region supplies itself because no public file has them. */
public enum Opgavesoort {
    /** Students trained at vestigingen of (aspirant-)opleidingsscholen in 2023-2024 (LDNOR art. 5 lid 1 onder b). */
    STUDENTEN,
    /** Zij-instromers trained there in 2023-2024. */
    ZIJINSTROMERS,
    MBO_BOL,
    MBO_BBL_ENTREE,
    MBO_BBL_OVERIG,
    /** Pupils of one vestiging whose published count is missing or hidden; the key is the vestigingscode. */
    VESTIGING
}
