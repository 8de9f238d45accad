package nl.onderwijsregio.gesprek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Gemachtigde;

/** One point of the agenda of a {@link Gesprek}, of one of the two sides. */
@Entity
@Table(name = "gesprek_agendapunt")
class Agendapunt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "gesprek_id", updatable = false)
    private Gesprek gesprek;
    @Column(nullable = false, length = 1000, updatable = false)
    private String tekst;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Agendabron bron;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10, updatable = false)
    private Kant kant;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(nullable = false, updatable = false)
    private Instant moment;

    protected Agendapunt() {}

    Agendapunt(Gesprek gesprek, Agendavoorstel voorstel, Gemachtigde door, Instant moment) {
        this.gesprek = gesprek;
        this.tekst = voorstel.tekst();
        this.bron = voorstel.bron();
        this.kant = Kant.van(door);
        this.gebruiker = door.gebruiker();
        this.mandaatId = door.mandaat().waarde();
        this.moment = moment;
    }

    /** The Realisatie-Eenheid makes the agenda and may take any point off; a region its own. */
    boolean magWeg(long punt, Kant door) {
        return id == punt && (door == Kant.RE || door == kant);
    }

    Agendaregel regel() {
        return new Agendaregel(id, bron, tekst, kant);
    }
}
