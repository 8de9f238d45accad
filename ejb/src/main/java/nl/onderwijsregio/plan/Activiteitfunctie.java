package nl.onderwijsregio.plan;

/** The five functions an activity serves (LDNOR art. 8 lid 1 onder b). */
public enum Activiteitfunctie { WERVEN, MATCHEN, OPLEIDEN, BEGELEIDEN, PROFESSIONALISEREN }
