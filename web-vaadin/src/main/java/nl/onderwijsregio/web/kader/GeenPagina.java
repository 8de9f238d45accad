package nl.onderwijsregio.web.kader;

import nl.onderwijsregio.gedeeld.Weigering;

/** A page that is not shown, with the reason that may be told. */
class GeenPagina extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Weigering weigering;

    GeenPagina(Weigering weigering) {
        super(weigering.reden().name());
        this.weigering = weigering;
    }

    Weigering weigering() {
        return weigering;
    }
}
