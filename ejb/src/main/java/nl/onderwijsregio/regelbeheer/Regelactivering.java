package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.onderwijsregio.partij.Gemachtigde;

/** An approved version in force from a day, until somebody rolls it back. Never removed. */
@Entity
@Table(name = "regelactivering")
class Regelactivering {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "concept_id", nullable = false, updatable = false)
    private Long conceptId;
    @Column(nullable = false, updatable = false)
    private LocalDate vanaf;
    @Column(name = "geactiveerd_op", nullable = false, updatable = false)
    private Instant geactiveerdOp;
    @Column(name = "geactiveerd_door", nullable = false, length = 200, updatable = false)
    private String geactiveerdDoor;
    @Column(name = "teruggedraaid_op")
    private Instant teruggedraaidOp;
    @Column(name = "teruggedraaid_door", length = 200)
    private String teruggedraaidDoor;
    @Column(name = "teruggedraaid_reden", length = 2000)
    private String teruggedraaidReden;
    @Version
    private long versie;

    protected Regelactivering() {}

    Regelactivering(Regelconcept concept, Gemachtigde door, Instant moment) {
        conceptId = concept.id();
        vanaf = concept.vanaf();
        geactiveerdOp = moment;
        geactiveerdDoor = door.gebruiker();
    }

    void terugdraaien(String reden, Gemachtigde door, Instant moment) {
        eis(teruggedraaidOp == null, RegelbeheerReden.AL_TERUGGEDRAAID);
        teruggedraaidOp = moment;
        teruggedraaidDoor = door.gebruiker();
        teruggedraaidReden = reden;
    }

    long conceptId() {
        return conceptId;
    }

    Activeringsregel regel() {
        return new Activeringsregel(id, conceptId, vanaf, geactiveerdOp, geactiveerdDoor, teruggedraaidOp, teruggedraaidDoor, teruggedraaidReden);
    }
}
