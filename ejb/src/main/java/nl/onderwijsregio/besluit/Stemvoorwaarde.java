package nl.onderwijsregio.besluit;

/** Something another feature asks before a party may vote, e.g. the consent of its council. Every bean of this type is asked. */
public interface Stemvoorwaarde {
    /**
     * Refuses when this party may not vote this way now.
     *
     * @param partijId the party that votes
     * @throws nl.onderwijsregio.gedeeld.Weigering with the reason of the feature that asks it
     */
    void toetsen(Voorstel voorstel, long partijId, Keuze keuze);
}
