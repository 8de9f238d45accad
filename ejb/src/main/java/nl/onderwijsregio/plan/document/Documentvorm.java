package nl.onderwijsregio.plan.document;

import java.util.function.Function;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Bestandssoort;

/** The forms in which people read a plan outside the product. */
public enum Documentvorm {
    /** Tagged, following PDF/UA-1. */
    PDF(Bestandssoort.PDF, Documentpdf::van),
    /** To work on in a word processor. */
    DOCX(Bestandssoort.DOCX, Documentword::van);

    private final Bestandssoort soort;
    private final Function<Plandocument, byte[]> maker;

    Documentvorm(Bestandssoort soort, Function<Plandocument, byte[]> maker) {
        this.soort = soort;
        this.maker = maker;
    }

    Bestand maken(Plandocument document) {
        return new Bestand(document.bestandsnaam() + "." + soort.extensie(), soort.mediatype(), maker.apply(document));
    }
}
