package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A counted vote of a secret chamber: findable by its receipt number, of nobody. */
@Embeddable
public record GeheimeStem(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Kamer kamer,
        @Column(nullable = false, length = 20) String bewijsnummer,
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Keuze keuze) implements Serializable {}
