package nl.onderwijsregio.partij;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** An organisation that takes part: a bestuur, an opleider, an organisation of the profession, a council. */
@Entity
@Table(name = "partij")
public class Partij {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Partijsoort soort;
    @Column(nullable = false, length = 200)
    private String naam;
    /** Bevoegd-gezagnummer of DUO, 5 digits; only of a bestuur. */
    @Column(length = 5)
    private String bestuursnummer;
    @Enumerated(EnumType.STRING) @Column(name = "opleidingsoort", length = 30)
    private Opleidingsoort opleidingsoort;
    /** The bestuur a council belongs to. */
    @Column(name = "bestuur_partij_id")
    private Long bestuurPartijId;
    /** Invented for the demonstration. */
    @Column(nullable = false)
    private boolean fictief;

    protected Partij() {}

    private Partij(Partijsoort soort, String naam, boolean fictief) {
        if (naam == null || naam.isBlank() || naam.length() > 200) {
            throw new IllegalArgumentException("Een partij heeft een naam van 1 tot en met 200 tekens.");
        }
        this.soort = soort;
        this.naam = naam.strip();
        this.fictief = fictief;
    }

    /** A bestuur known by its number. */
    public static Partij bestuur(String bestuursnummer, String naam, boolean fictief) {
        if (bestuursnummer == null || !bestuursnummer.matches("[0-9]{5}")) {
            throw new IllegalArgumentException("Een bestuursnummer heeft 5 cijfers, bijvoorbeeld 41234.");
        }
        Partij partij = new Partij(Partijsoort.BESTUUR, naam, fictief);
        partij.bestuursnummer = bestuursnummer;
        return partij;
    }

    /** An opleider of the given kind. */
    public static Partij opleider(String naam, Opleidingsoort soort, boolean fictief) {
        Partij partij = new Partij(Partijsoort.OPLEIDER, naam, fictief);
        partij.opleidingsoort = java.util.Objects.requireNonNull(soort, "opleidingsoort");
        return partij;
    }

    /** A council of the bestuur with that party id. */
    public static Partij raad(String naam, long bestuurPartijId, boolean fictief) {
        Partij partij = new Partij(Partijsoort.MEDEZEGGENSCHAP, naam, fictief);
        partij.bestuurPartijId = bestuurPartijId;
        return partij;
    }

    /** Any other party; not for a bestuur, an opleider or a council, which have their own factory. */
    public static Partij van(Partijsoort soort, String naam, boolean fictief) {
        return switch (soort) {
            case BESTUUR, OPLEIDER, MEDEZEGGENSCHAP -> throw new IllegalArgumentException("Gebruik de eigen fabriek van " + soort);
            default -> new Partij(soort, naam, fictief);
        };
    }

    public long id() {
        return id;
    }

    public Partijsoort soort() {
        return soort;
    }

    public String naam() {
        return naam;
    }

    public Optional<String> bestuursnummer() {
        return Optional.ofNullable(bestuursnummer);
    }

    public Optional<Opleidingsoort> opleidingsoort() {
        return Optional.ofNullable(opleidingsoort);
    }

    /** The bestuur this council belongs to; empty for other parties. */
    public Optional<Long> bestuurPartijId() {
        return Optional.ofNullable(bestuurPartijId);
    }
}
