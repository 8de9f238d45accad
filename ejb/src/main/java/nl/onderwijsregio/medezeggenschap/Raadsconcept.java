package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.onderwijsregio.partij.Gemachtigde;

/** The draft a council writes together. Only the council reads it; nobody of the bestuur does, before or after. */
@Entity
@Table(name = "raadsconcept")
public class Raadsconcept {
    @Id
    @Column(name = "adviesaanvraag_id")
    private Long adviesaanvraagId;
    @Enumerated(EnumType.STRING) @Column(length = 30)
    private Strekking strekking;
    @Column(nullable = false, length = 4000)
    private String toelichting = "";
    /** One point a line. */
    @Column(nullable = false, length = 20000)
    private String punten = "";
    private LocalDate vergaderdatum;
    @Column(nullable = false)
    private int nummer;
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;
    @Column(name = "gewijzigd_door", length = 200)
    private String gewijzigdDoor;

    protected Raadsconcept() {}

    Raadsconcept(long adviesaanvraagId) {
        this.adviesaanvraagId = adviesaanvraagId;
    }

    /**
     * Replaces the draft.
     *
     * @param gezien number of the draft the writer started from
     */
    void bewaren(Concepttekst nieuw, int gezien, Gemachtigde wie, Instant moment) {
        eisGezien(gezien, moment);
        strekking = nieuw.strekking();
        toelichting = nieuw.toelichting();
        punten = String.join("\n", nieuw.punten());
        vergaderdatum = nieuw.vergaderdatum();
        nummer++;
        gewijzigdOp = moment;
        gewijzigdDoor = wie.gebruiker();
    }

    private void eisGezien(int gezien, Instant moment) {
        eis(gezien == nummer, MedezeggenschapReden.CONCEPT_GEWIJZIGD, "wie", gewijzigdDoor == null ? "" : gewijzigdDoor,
                "moment", gewijzigdOp == null ? moment : gewijzigdOp);
    }

    /**
     * What was issued is no draft any more.
     *
     * @param gezien number of the draft that was in sight
     */
    void uitgeven(int gezien, Instant moment) {
        eisGezien(gezien, moment);
        strekking = null;
        toelichting = "";
        punten = "";
        vergaderdatum = null;
        nummer++;
    }

    Conceptbeeld beeld() {
        return new Conceptbeeld(new Concepttekst(strekking, toelichting, punten.isEmpty() ? java.util.List.of() : punten.lines().toList(),
                vergaderdatum), nummer, gewijzigdOp, gewijzigdDoor);
    }
}
