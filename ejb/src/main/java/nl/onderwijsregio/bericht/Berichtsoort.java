package nl.onderwijsregio.bericht;

import java.util.EnumSet;
import java.util.Set;

/** What a mail is about. Each person switches each kind on or off. */
public enum Berichtsoort {
    /** Somebody asks this person something in a comment. */
    VERMELDING,
    /** Somebody answered in a conversation this person takes part in. */
    REACTIE,
    /** A plan waits for a signature. */
    ONDERTEKENEN,
    /** A vote is called, or ended without result after one voted. */
    STEMMEN,
    /** Advice is asked, or was answered. */
    ADVIES,
    /** A kennissessie offers a place, changed, is cancelled, or is near. */
    KENNISSESSIE,
    /** A conversation with the Realisatie-Eenheid is planned, moved or cancelled, or its notes are there. */
    GESPREK,
    /** The Realisatie-Eenheid sent a message to a region, or answered its question. */
    OMROEP,
    /** One is invited to a meeting, or it moved or is off. */
    VERGADERING,
    /** A day that a regeling names comes near. */
    DEADLINE;

    private static final Set<Berichtsoort> VERSTUURD = EnumSet.allOf(Berichtsoort.class);

    /** Whether anything lays such mail ready; a kind that is never sent is nothing to choose. */
    public boolean wordtVerstuurd() {
        return VERSTUURD.contains(this);
    }
}
