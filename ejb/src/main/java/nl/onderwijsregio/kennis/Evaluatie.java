package nl.onderwijsregio.kennis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;

/**
 * What somebody who was there thought of a kennissessie.
 *
 * <p>Life cycle: given after the session and changed until the end of the last day, four weeks later. From then on nobody can tell whose it is:
 * the registration is taken out of it.
 */
@Entity
@Table(name = "sessie_evaluatie")
public class Evaluatie {
    private static final Period OPEN = Period.ofWeeks(4);

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sessie_id", nullable = false, updatable = false)
    private long sessieId;
    @Column(name = "aanmelding_id")
    private Long aanmeldingId;
    @Column(nullable = false)
    private int bruikbaar;
    @Column(nullable = false)
    private int verwachting;
    @Column(nullable = false)
    private int organisatie;
    @Column(nullable = false, length = Evaluatieopgave.LANGSTE)
    private String tekst;

    protected Evaluatie() {}

    Evaluatie(long sessieId, long aanmeldingId) {
        this.sessieId = sessieId;
        this.aanmeldingId = aanmeldingId;
    }

    /** The last day on which an evaluation of a session with that end is given or changed. */
    static LocalDate laatsteDag(Instant einde) {
        return LocalDate.ofInstant(einde, Klok.ZONE).plus(OPEN);
    }

    /** Sessions that ended before that moment are closed. */
    static Instant geslotenVoor(Instant nu) {
        return LocalDate.ofInstant(nu, Klok.ZONE).minus(OPEN).atStartOfDay(Klok.ZONE).toInstant();
    }

    /** Takes the answers; contact data in the text are left out. */
    void invullen(Evaluatieopgave opgave) {
        bruikbaar = opgave.cijfers().get(Evaluatievraag.BRUIKBAAR);
        verwachting = opgave.cijfers().get(Evaluatievraag.VERWACHTING);
        organisatie = opgave.cijfers().get(Evaluatievraag.ORGANISATIE);
        String zonder = Persoonsgegevens.zonder(opgave.tekst());
        tekst = zonder.length() > Evaluatieopgave.LANGSTE ? "" : zonder;
    }

    Evaluatieopgave opgave() {
        return new Evaluatieopgave(Map.of(Evaluatievraag.BRUIKBAAR, bruikbaar, Evaluatievraag.VERWACHTING, verwachting, Evaluatievraag.ORGANISATIE, organisatie), tekst);
    }
}
