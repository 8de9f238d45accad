package nl.onderwijsregio.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * A vraagstuk the partners take up together (LDNOR art. 8 lid 1 onder a).
 *
 * @param naam 1 to 300 characters
 * @param toelichting at most 2,000 characters, may be empty
 */
@Embeddable
public record Vraagstukopgave(
        @Column(nullable = false, length = 300) String naam,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Doelgroep doelgroep,
        @Column(nullable = false, length = 2000) String toelichting) implements Deelopgave {

    public Vraagstukopgave {
        naam = Tekstvorm.regel(naam, 1, 300, "Het vraagstuk");
        Objects.requireNonNull(doelgroep, "doelgroep");
        toelichting = Tekstvorm.regel(toelichting, 0, 2000, "De toelichting");
    }
}
