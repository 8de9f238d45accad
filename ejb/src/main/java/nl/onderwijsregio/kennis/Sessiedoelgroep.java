package nl.onderwijsregio.kennis;

/** For whom a kennissessie is meant; it keeps nobody out. */
public enum Sessiedoelgroep {
    PROJECTLEIDERS, BESTUURDERS, SCHOOLLEIDERS, OPLEIDERS, LERAREN, PERSONEELSADVISEURS, BEROEPSGROEP, MEDEZEGGENSCHAP
}
