package nl.onderwijsregio.gegevens;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One imported file. Life cycle: INLEZEN, then VOORGESTELD with the difference counted (or ONGEWIJZIGD, or MISLUKT), then
 * TOEGEPAST or GEANNULEERD. Its rows wait in the staging tables until somebody decides. Never removed: figures point at it.
 */
@Entity
@Table(name = "levering")
public class Levering {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 40)
    private Bestandsoort soort;
    @Column(nullable = false)
    private String bestandsnaam;
    @Column(nullable = false, length = 64)
    private String sha256;
    @Column(nullable = false, length = 400)
    private String bron;
    @Column(nullable = false, length = 80)
    private String licentie;
    @Column(nullable = false)
    private LocalDate peildatum;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Leveringstatus status;
    private int gelezen;
    private int nieuw;
    private int gewijzigd;
    private int gelijk;
    private int verdwenen;
    private int geweigerd;
    private int meldingen;
    private long stand;
    @Column(length = 1000)
    private String fout;
    @Column(nullable = false, length = 120)
    private String door;
    @Column(nullable = false)
    private Instant op;
    @Column(name = "besloten_door", length = 120)
    private String beslotenDoor;
    @Column(name = "besloten_op")
    private Instant beslotenOp;

    protected Levering() {}

    Levering(Bestandsoort soort, Bestand bestand, LocalDate peildatum, String door, Instant op) {
        this.soort = soort;
        this.bestandsnaam = bestand.naam();
        this.sha256 = bestand.sha256();
        this.bron = soort.bron();
        this.licentie = Bestandsoort.LICENTIE;
        this.peildatum = peildatum;
        this.status = Leveringstatus.INLEZEN;
        this.door = door;
        this.op = op;
    }

    /**
     * Read and compared. Nothing to change: ONGEWIJZIGD, and nobody need decide.
     *
     * @param bij the stand of the data it was compared with, see {@link LeveringRepository#stand()}
     */
    void voorstellen(Verschiltelling telling, LocalDate dag, long bij) {
        tellen(telling);
        stand = bij;
        peildatum = dag;
        status = telling.isWijziging() ? Leveringstatus.VOORGESTELD : Leveringstatus.ONGEWIJZIGD;
    }

    /** The difference computed again, because the data changed since. */
    void herzien(Verschiltelling telling, long bij) {
        tellen(telling);
        stand = bij;
    }

    private void tellen(Verschiltelling t) {
        gelezen = t.gelezen();
        nieuw = t.nieuw();
        gewijzigd = t.gewijzigd();
        gelijk = t.gelijk();
        verdwenen = t.verdwenen();
        geweigerd = t.geweigerd();
        meldingen = t.meldingen();
    }

    void toepassen(String wie, Instant moment) {
        eisTeBeslissen();
        beslissen(Leveringstatus.TOEGEPAST, wie, moment);
    }

    void annuleren(String wie, Instant moment) {
        eis(status == Leveringstatus.VOORGESTELD || status == Leveringstatus.INLEZEN,
                GegevensReden.LEVERING_NIET_TE_BESLISSEN, "status", status.name());
        beslissen(Leveringstatus.GEANNULEERD, wie, moment);
    }

    void mislukken(String zin) {
        status = Leveringstatus.MISLUKT;
        fout = zin.length() <= 1000 ? zin : zin.substring(0, 1000);
    }

    void eisTeBeslissen() {
        eis(status == Leveringstatus.VOORGESTELD, GegevensReden.LEVERING_NIET_TE_BESLISSEN, "status", status.name());
    }

    private void beslissen(Leveringstatus nieuweStatus, String wie, Instant moment) {
        status = nieuweStatus;
        beslotenDoor = wie;
        beslotenOp = moment;
    }

    Bestandsoort soort() {
        return soort;
    }

    LocalDate peildatum() {
        return peildatum;
    }

    Leveringstatus status() {
        return status;
    }

    boolean isVergelekenBij(long huidigeStand) {
        return stand == huidigeStand;
    }

    long id() {
        return id;
    }

    Verschiltelling telling() {
        return new Verschiltelling(gelezen, nieuw, gewijzigd, gelijk, verdwenen, geweigerd, meldingen);
    }

    Leveringregel regel() {
        return new Leveringregel(id, soort, bestandsnaam, sha256, bron, licentie, peildatum, status, telling(), fout, door, op,
                beslotenDoor, beslotenOp);
    }
}
