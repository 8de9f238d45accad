package nl.onderwijsregio.signaal;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * One question with fixed answers, for whoever has the address. Life cycle: open until the end of its last day, by the clock; the result is seen
 * after that, and only when five people answered. Nothing in it changes.
 */
@Entity
@Table(name = "peiling")
public class Peiling {
    private static final int LANGST_IN_MAANDEN = 3;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private long regioId;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private long partijId;
    @Column(nullable = false, length = 40, updatable = false)
    private String code;
    @Column(nullable = false, length = 300, updatable = false)
    private String vraag;
    @ElementCollection
    @CollectionTable(name = "peiling_keuze", joinColumns = @JoinColumn(name = "peiling_id"))
    @OrderColumn(name = "volgnummer")
    @Column(name = "keuze", nullable = false, length = 100)
    private List<String> keuzes = new ArrayList<>();
    @Column(name = "sluit_op", nullable = false, updatable = false)
    private LocalDate sluitOp;
    @Column(name = "met_toelichting", nullable = false, updatable = false)
    private boolean metToelichting;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;

    protected Peiling() {}

    static Peiling maken(long regioId, String code, Peilingopgave opgave, Gemachtigde wie, LocalDate vandaag, Instant moment) {
        eis(opgave.sluitOp().isAfter(vandaag) && !opgave.sluitOp().isAfter(vandaag.plusMonths(LANGST_IN_MAANDEN)), SignaalReden.PEILING_SLUITDATUM);
        Peiling peiling = new Peiling();
        peiling.regioId = regioId;
        peiling.partijId = wie.partijId();
        peiling.code = code;
        peiling.vraag = opgave.vraag();
        peiling.keuzes.addAll(opgave.keuzes());
        peiling.sluitOp = opgave.sluitOp();
        peiling.metToelichting = opgave.metToelichting();
        peiling.gemaaktOp = moment;
        peiling.gemaaktDoor = wie.gebruiker();
        peiling.mandaatId = wie.mandaat().waarde();
        return peiling;
    }

    /** An answer of a visitor. @param keuze place in the list, from 0 */
    Peilingantwoord antwoorden(int keuze, String toelichting, LocalDate vandaag) {
        eis(!isDicht(vandaag), SignaalReden.PEILING_GESLOTEN);
        if (keuze < 0 || keuze >= keuzes.size()) {
            throw new IllegalArgumentException("Kies een antwoord.");
        }
        return new Peilingantwoord(id, keuze, metToelichting ? Signaaltekst.vanBezoeker(toelichting, Peilingantwoord.LANGSTE) : "");
    }

    boolean isDicht(LocalDate vandaag) {
        return vandaag.isAfter(sluitOp);
    }

    public long id() {
        return id;
    }

    long regioId() {
        return regioId;
    }

    long partijId() {
        return partijId;
    }

    /** With the result, when it may be seen. */
    Peilingbeeld beeld(long antwoorden, List<Long> perKeuze, List<String> toelichtingen, LocalDate vandaag) {
        boolean zichtbaar = Peilingbeeld.isZichtbaar(isDicht(vandaag), antwoorden);
        List<Peilingbeeld.Keuzeregel> regels = new ArrayList<>();
        for (int i = 0; i < keuzes.size(); i++) {
            regels.add(new Peilingbeeld.Keuzeregel(keuzes.get(i), zichtbaar ? perKeuze.get(i) : 0));
        }
        return new Peilingbeeld(id, code, vraag, regels, zichtbaar ? toelichtingen : List.of(), sluitOp, metToelichting, isDicht(vandaag), zichtbaar, zichtbaar ? antwoorden : 0);
    }
}
