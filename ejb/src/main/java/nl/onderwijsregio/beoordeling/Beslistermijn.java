package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;

/**
 * Before or on which day the minister decides, as the text of the regeling says.
 *
 * @param weken after the closing of the window
 * @param artikel the provision that says so
 * @param bron address of that provision
 */
public record Beslistermijn(LocalDate uiterlijk, int weken, String artikel, String bron) implements Serializable {
    /** Of this text; empty when it does not tell. */
    static Optional<Beslistermijn> van(Regelversie tekst) {
        return tekst.bekendTijdvak().map(Tijdvak::beslisdatum).flatMap(dag -> tekst.parameters().parameter("beslisWeken").filter(p -> p.waarde().isPresent()).map(p -> van(dag, p)));
    }

    private static Beslistermijn van(LocalDate dag, Parameter weken) {
        return new Beslistermijn(dag, Integer.parseInt(weken.waarde().orElseThrow()), weken.artikel(), weken.bron());
    }

    /** Whether the day has passed. */
    public boolean isVerstreken(LocalDate vandaag) {
        return vandaag.isAfter(uiterlijk);
    }

    /** Days until the last one; negative when it has passed. */
    public long dagenTot(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(vandaag, uiterlijk);
    }
}
