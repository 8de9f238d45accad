package nl.onderwijsregio.gegevens;

/** Progress of one levering, written by the worker, read by anybody; also carries the wish to stop. */
final class Voortgangsmeter {
    private volatile Voortgang stand;
    private volatile boolean afbreken;

    Voortgangsmeter(int totaal) {
        stand = new Voortgang(Voortgang.Fase.WACHT, 0, totaal);
    }

    Voortgang stand() {
        return stand;
    }

    void afbreken() {
        afbreken = true;
    }

    /** Notes a row. Throws {@link Afgebroken} when somebody cancelled. */
    void gelezen(int rijen) {
        if ((rijen & 0xFF) == 0) {
            fase(Voortgang.Fase.LEZEN, rijen);
        }
    }

    void fase(Voortgang.Fase fase, int rijen) {
        if (afbreken) {
            throw new Afgebroken();
        }
        stand = new Voortgang(fase, rijen, stand.totaal());
    }

    void klaar() {
        stand = Voortgang.KLAAR;
    }
}
