package nl.onderwijsregio.kennis;

/** What a kennissessie, or a lesson, is about. */
public enum Sessiethema {
    WERVEN, MATCHEN, OPLEIDEN, BEGELEIDEN, PROFESSIONALISEREN, ANDERS_ORGANISEREN, GOVERNANCE, LOKET, INVALPOOL, ZIJ_INSTROOM, PEER_REVIEW
}
