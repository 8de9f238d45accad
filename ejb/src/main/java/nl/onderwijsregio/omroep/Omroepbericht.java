package nl.onderwijsregio.omroep;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.PartijReden;

/** A message of the Realisatie-Eenheid to regions. It is sent when it is made and never changes; each region says once that it read it. */
@Entity
@Table(name = "omroepbericht")
class Omroepbericht {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 200, updatable = false)
    private String titel;
    @Column(nullable = false, length = 8000, updatable = false)
    private String tekst;
    @Column(name = "verstuurd_op", nullable = false, updatable = false)
    private Instant verstuurdOp;
    @Column(name = "verstuurd_door", nullable = false, length = 200, updatable = false)
    private String verstuurdDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @OneToMany(mappedBy = "bericht", cascade = CascadeType.ALL)
    private List<Omroepregio> regios = new ArrayList<>();

    protected Omroepbericht() {}

    Omroepbericht(Omroepopgave opgave, Gemachtigde door, Instant moment) {
        titel = opgave.titel();
        tekst = opgave.tekst();
        verstuurdOp = moment;
        verstuurdDoor = door.gebruiker();
        mandaatId = door.mandaat().waarde();
        opgave.regios().stream().sorted().forEach(r -> regios.add(new Omroepregio(this, r)));
    }

    /** The region said that it read it; twice changes nothing. */
    void gelezen(long regio, Gemachtigde door, Instant moment) {
        regio(regio).gelezen(door, moment);
    }

    /** Refuses when it was not sent to that region, without revealing that it is there. */
    Omroepregio regio(long regio) {
        return regios.stream().filter(r -> r.regioId() == regio).findFirst().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }

    long id() {
        return id;
    }

    String titel() {
        return titel;
    }

    String tekst() {
        return tekst;
    }
}
