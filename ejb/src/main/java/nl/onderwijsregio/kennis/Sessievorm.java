package nl.onderwijsregio.kennis;

/** Where a kennissessie is held. */
public enum Sessievorm {
    ONLINE, OP_LOCATIE, BEIDE;

    boolean heeftPlaats() {
        return this != ONLINE;
    }

    boolean heeftLink() {
        return this != OP_LOCATIE;
    }
}
