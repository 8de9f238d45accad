package nl.onderwijsregio.plan;

import java.io.Serializable;

/** What a writer fills in about an item of a list of the plan: a vraagstuk, a goal or an agreement on monitoring. */
public sealed interface Deelopgave extends Serializable permits Vraagstukopgave, Doelopgave, Afspraakopgave {
    /** In a few words. */
    String naam();
}
