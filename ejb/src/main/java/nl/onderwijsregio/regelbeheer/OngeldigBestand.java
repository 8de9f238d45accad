package nl.onderwijsregio.regelbeheer;

/** A file that cannot be read at all, with the line where reading stopped. */
final class OngeldigBestand extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int regel;

    OngeldigBestand(int regel, String melding) {
        super(melding);
        this.regel = regel;
    }

    Keurbevinding bevinding() {
        return Keurbevinding.fout(regel, "", getMessage());
    }
}
