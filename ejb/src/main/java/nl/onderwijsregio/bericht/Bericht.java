package nl.onderwijsregio.bericht;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.partij.MandaatId;

/**
 * One mail to one person.
 *
 * <p>Life cycle: laid ready with the act it tells of (WACHT), claimed by one server (BEZIG), handed to the mail server (VERSTUURD). A refusal
 * that may pass puts it back for later, with growing pauses; one that will not, or the last attempt, gives it up. When the answer of the mail
 * server was never seen it is ONZEKER: nobody knows whether it was sent, so it is not sent again unless beheer decides so.
 */
@Entity
@Table(name = "bericht")
public class Bericht {
    private static final List<Duration> PAUZES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24));
    private static final int LANGSTE_FOUT = 300;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Berichtsoort soort;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(nullable = false, length = 200, updatable = false)
    private String kenmerk;
    @Column(nullable = false, length = 300, updatable = false)
    private String onderwerp;
    @Column(nullable = false, length = 4000, updatable = false)
    private String tekst;
    @Column(nullable = false, length = 300, updatable = false)
    private String pad;
    @Column(nullable = false, length = 300, updatable = false)
    private String stoppad;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Berichtstatus status = Berichtstatus.WACHT;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "geldig_tot", nullable = false)
    private Instant geldigTot;
    @Column(name = "volgende_poging", nullable = false)
    private Instant volgendePoging;
    @Column(nullable = false)
    private int pogingen;
    @Column(name = "begonnen_op")
    private Instant begonnenOp;
    @Column(name = "verstuurd_op")
    private Instant verstuurdOp;
    @Column(length = LANGSTE_FOUT)
    private String fout;

    protected Bericht() {}

    Bericht(Berichtopgave opgave, Instant nu) {
        soort = opgave.soort();
        gebruiker = opgave.aan().gebruiker();
        kenmerk = opgave.kenmerk();
        onderwerp = opgave.onderwerp();
        tekst = opgave.tekst();
        pad = opgave.adres(opgave.pad());
        stoppad = opgave.adres(Berichtvoorkeuren.PAD);
        gemaaktOp = nu;
        volgendePoging = nu;
        geldigTot = opgave.geldigTot();
    }

    /** Claims it for sending, if it still waits and is still of use. @return whether the caller must send it now */
    boolean beginnen(boolean uitgezet, boolean magNog, Instant nu) {
        if (status != Berichtstatus.WACHT || volgendePoging.isAfter(nu)) {
            return false;
        }
        if (uitgezet || !magNog || nu.isAfter(geldigTot)) {
            status = uitgezet ? Berichtstatus.UITGEZET : Berichtstatus.VERLOPEN;
            return false;
        }
        status = Berichtstatus.BEZIG;
        pogingen++;
        begonnenOp = nu;
        return true;
    }

    /** What became of the attempt. */
    void afsluiten(Bezorging uitkomst, Instant nu) {
        if (status != Berichtstatus.BEZIG) {
            return;
        }
        fout = uitkomst.toelichting().length() > LANGSTE_FOUT ? uitkomst.toelichting().substring(0, LANGSTE_FOUT) : uitkomst.toelichting();
        switch (uitkomst.soort()) {
            case AFGELEVERD -> {
                status = Berichtstatus.VERSTUURD;
                verstuurdOp = nu;
            }
            case LATER -> later(nu);
            case GEWEIGERD -> status = Berichtstatus.OPGEGEVEN;
            case GEEN_ADRES -> status = Berichtstatus.GEEN_ADRES;
            case ONBEKEND -> status = Berichtstatus.ONZEKER;
        }
    }

    private void later(Instant nu) {
        if (pogingen > PAUZES.size()) {
            status = Berichtstatus.OPGEGEVEN;
        } else {
            status = Berichtstatus.WACHT;
            volgendePoging = nu.plus(PAUZES.get(pogingen - 1));
        }
    }

    /** Beheer decides to send it once more, until a week from now. */
    void opnieuw(Instant nu) {
        eis(status == Berichtstatus.ONZEKER || status == Berichtstatus.OPGEGEVEN || status == Berichtstatus.GEEN_ADRES,
                BerichtReden.BERICHT_NIET_OPNIEUW);
        status = Berichtstatus.WACHT;
        pogingen = 0;
        volgendePoging = nu;
        geldigTot = nu.plus(Duration.ofDays(7));
    }

    /** For whom the person acted; it is in the address of the page. */
    MandaatId mandaat() {
        return MandaatId.of(pad.split("/")[2]);
    }

    /** What the mail server gets; the number at its end makes the same Message-ID at every attempt. */
    Post post() {
        return new Post(id, id + "." + gemaaktOp.toEpochMilli(), gebruiker, onderwerp, tekst, pad, stoppad);
    }

    /** What the mail server gets of it. */
    record Post(long id, String nummer, String gebruiker, String onderwerp, String tekst, String pad, String stoppad) {}
}
