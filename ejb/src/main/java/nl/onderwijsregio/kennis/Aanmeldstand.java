package nl.onderwijsregio.kennis;

import java.util.Set;

/** Where a registration stands. */
public enum Aanmeldstand {
    /** Has its places. */
    GEPLAATST,
    /** Stands in line. */
    WACHTEND,
    /** Places are kept for it until the offer expires. */
    AANGEBODEN,
    /** The offer expired without an answer, or was declined. */
    VERLOPEN,
    AFGEMELD;

    static final Set<Aanmeldstand> BEZET = Set.of(GEPLAATST, AANGEBODEN);
    static final Set<Aanmeldstand> ACTIEF = Set.of(GEPLAATST, AANGEBODEN, WACHTEND);

    boolean isActief() {
        return ACTIEF.contains(this);
    }

    boolean isBezet() {
        return BEZET.contains(this);
    }
}
