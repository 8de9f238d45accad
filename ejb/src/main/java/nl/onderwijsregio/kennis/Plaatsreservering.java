package nl.onderwijsregio.kennis;

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
import java.time.LocalDate;
import nl.onderwijsregio.partij.Partijsoort;

/** Reserved places of a kennissessie, as they are kept; once released they stay released. */
@Entity
@Table(name = "plaatsreservering")
class Plaatsreservering {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "sessie_id")
    private Kennissessie sessie;
    @Column(name = "regio_id")
    private Long regioId;
    @Enumerated(EnumType.STRING) @Column(length = 30)
    private Partijsoort partijsoort;
    @Column(nullable = false)
    private int plaatsen;
    @Column(name = "vrij_op")
    private LocalDate vrijOp;
    @Column(nullable = false)
    private boolean vrijgegeven;

    protected Plaatsreservering() {}

    Plaatsreservering(Kennissessie sessie, Reservering reservering) {
        this.sessie = sessie;
        regioId = reservering.regioId();
        partijsoort = reservering.soort();
        wijzigen(reservering);
    }

    final void wijzigen(Reservering reservering) {
        plaatsen = reservering.plaatsen();
        vrijOp = reservering.vrijOp();
        vrijgegeven = false;
    }

    /** Releases what is left when its day has come. */
    void bijwerken(LocalDate vandaag) {
        vrijgegeven |= vrijOp != null && !vandaag.isBefore(vrijOp);
    }

    boolean geldt() {
        return !vrijgegeven;
    }

    Reservering reservering() {
        return new Reservering(regioId, partijsoort, plaatsen, vrijOp);
    }
}
