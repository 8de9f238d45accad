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
import java.time.LocalDate;

/** An agreed point as one version of the notes has it. Part of {@link Verslag}. */
@Entity
@Table(name = "gesprek_afspraak")
class Verslagpunt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "verslag_id", updatable = false)
    private Verslag verslag;
    @Column(nullable = false)
    private int nummer;
    @Column(nullable = false, length = 1000)
    private String tekst;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10)
    private Kant eigenaar;
    @Column(nullable = false, length = 200)
    private String wie;
    @Column(nullable = false)
    private LocalDate datum;

    protected Verslagpunt() {}

    Verslagpunt(Verslag verslag, Gespreksafspraak afspraak) {
        this.verslag = verslag;
        this.nummer = afspraak.nummer();
        wijzigen(afspraak);
    }

    void wijzigen(Gespreksafspraak afspraak) {
        tekst = afspraak.tekst();
        eigenaar = afspraak.eigenaar();
        wie = afspraak.wie();
        datum = afspraak.datum();
    }

    int nummer() {
        return nummer;
    }

    Gespreksafspraak afspraak() {
        return new Gespreksafspraak(nummer, tekst, eigenaar, wie, datum);
    }
}
