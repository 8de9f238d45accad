package nl.onderwijsregio.gegevens;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Opens the import for measuring, which happens in a package of its own. */
public final class ImportMeetpunt {
    private final Importproef proef;

    public ImportMeetpunt(EntityManager em) {
        proef = new Importproef(em);
    }

    /** The gemeenten the measured vestigingen stand in. */
    public void gemeenten() {
        proef.toepassen("gemeenten_2025.csv", Voorbeeld.GEMEENTEN);
    }

    /** Recognises, reads, stages, compares and applies; the number of new vestigingen. */
    public int importeren(Path bestand) {
        try {
            return proef.toepassen(proef.inlezen(Bestand.van(bestand))).telling().nieuw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
