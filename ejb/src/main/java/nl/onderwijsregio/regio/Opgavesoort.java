package nl.onderwijsregio.regio;

/** Figures that the region supplies itself because no public file has them. */
public enum Opgavesoort {
    /** Students trained at vestigingen of (aspirant-)opleidingsscholen in 2023-2024 (LDNOR art. 5 lid 1 onder b). */
    STUDENTEN,
    /** Zij-instromers trained there in 2023-2024. */
    ZIJINSTROMERS,
    /** Students in the bol of one mbo-bestuur; the key is the bestuursnummer, as for the two below. */
    MBO_BOL,
    MBO_BBL_ENTREE,
    MBO_BBL_OVERIG,
    /** Pupils of one vestiging whose published count is missing or hidden; the key is the vestigingscode. */
    VESTIGING;

    /** Whether the figure belongs to one bestuur or vestiging, named by a key. */
    public boolean heeftSleutel() {
        return this != STUDENTEN && this != ZIJINSTROMERS;
    }

    /** Whether the figure is of one mbo-bestuur. */
    public boolean isMbo() {
        return this == MBO_BOL || this == MBO_BBL_ENTREE || this == MBO_BBL_OVERIG;
    }
}
