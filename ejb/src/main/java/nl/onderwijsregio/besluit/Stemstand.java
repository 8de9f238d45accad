package nl.onderwijsregio.besluit;

/** The counting vote of one entitled party; null when it did not vote. Exists for counting only, never for a screen before closing. */
record Stemstand(Kamer kamer, long partijId, Keuze keuze, int gewicht) {
    Stemstand(Kamer kamer, long partijId, Keuze keuze) {
        this(kamer, partijId, keuze, 1);
    }
}
