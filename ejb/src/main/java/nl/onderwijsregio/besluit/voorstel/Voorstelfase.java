package nl.onderwijsregio.besluit.voorstel;

import java.util.List;
import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.besluit.Stemuitkomst;

/** Where a proposal of a partner stands, as its votes tell it. */
public enum Voorstelfase {
    /** Being written: never voted on, changed since, or voted on without result. */
    CONCEPT,
    /** A vote on its newest text was called and neither ended nor counted. */
    IN_STEMMING,
    AANGENOMEN,
    /** The newest text was not adopted; another text may follow. */
    VERWORPEN,
    /** Taken back by its party. */
    INGETROKKEN;

    /** Whether its own party may still write another text. */
    boolean isOpen() {
        return this != AANGENOMEN && this != INGETROKKEN;
    }

    /** Whether nobody votes on it and nothing was decided for good: others may propose to change it. */
    public boolean isConcept() {
        return this == CONCEPT || this == VERWORPEN;
    }

    /** @param rondes its votes, in any order */
    static Voorstelfase van(int nieuwste, boolean ingetrokken, List<Ronderegel> rondes) {
        if (rondes.stream().anyMatch(r -> r.uitkomst() == Stemuitkomst.AANGENOMEN)) {
            return AANGENOMEN;
        }
        if (ingetrokken) {
            return INGETROKKEN;
        }
        if (rondes.stream().anyMatch(Ronderegel::loopt)) {
            return IN_STEMMING;
        }
        boolean verworpen = rondes.stream().anyMatch(r -> r.uitkomst() == Stemuitkomst.VERWORPEN && r.voorstel().versieNummer() == nieuwste);
        return verworpen ? VERWORPEN : CONCEPT;
    }
}
