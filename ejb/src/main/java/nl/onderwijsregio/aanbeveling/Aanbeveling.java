package nl.onderwijsregio.aanbeveling;

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

/** One recommendation of a letter, and what the region does with it once it was sent. */
@Entity
@Table(name = "aanbeveling")
public class Aanbeveling {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "brief_id")
    private Aanbevelingenbrief brief;
    @Column(nullable = false)
    private int nummer;
    @Column(nullable = false, length = 2)
    private String onderdeel;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Aanbevelingsoort soort;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Gewicht gewicht;
    @Column(nullable = false, length = 4000)
    private String tekst;
    @Column(nullable = false, length = 4000)
    private String reden;
    @Column(nullable = false)
    private int versie;
    @Column(name = "geschreven_op")
    private Instant geschrevenOp;
    @Column(name = "geschreven_door", length = 200)
    private String geschrevenDoor;
    @Column(length = 4000)
    private String opvolging;
    @Column(name = "opvolging_versie", nullable = false)
    private int opvolgingVersie;
    @Column(name = "opvolging_op")
    private Instant opvolgingOp;
    @Column(name = "opvolging_door", length = 200)
    private String opvolgingDoor;
    @Column(name = "opvolging_mandaat_id")
    private Long opvolgingMandaatId;

    protected Aanbeveling() {}

    Aanbeveling(Aanbevelingenbrief brief, int nummer, Aanbevelingopgave opgave, Gemachtigde door, Instant moment) {
        this.brief = brief;
        this.nummer = nummer;
        invullen(opgave, door, moment);
    }

    /** Saves on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    Briefbewaring<Aanbevelingopgave> schrijven(int basisversie, Aanbevelingopgave opgave, Gemachtigde door, Instant moment) {
        if (opgave.equals(opgave())) {
            return new Briefbewaring.Bewaard<>(versie, moment);
        }
        if (basisversie != versie) {
            return new Briefbewaring.Botsing<>(versie, opgave(), geschrevenDoor, geschrevenOp, opgave);
        }
        versie++;
        invullen(opgave, door, moment);
        return new Briefbewaring.Bewaard<>(versie, moment);
    }

    private Aanbevelingopgave opgave() {
        return new Aanbevelingopgave(onderdeel, soort, gewicht, tekst, reden);
    }

    boolean isActueel(int gezien) {
        return versie == gezien;
    }

    private void invullen(Aanbevelingopgave opgave, Gemachtigde door, Instant moment) {
        geschrevenDoor = door.gebruiker();
        geschrevenOp = moment;
        onderdeel = opgave.onderdeel();
        soort = opgave.soort();
        gewicht = opgave.gewicht();
        tekst = opgave.tekst();
        reden = opgave.reden();
    }

    void nummeren(int nieuw) {
        nummer = nieuw;
    }

    /** Saves what the region does with it on top of the state that was in sight; on top of an older one nothing is saved and both come back. */
    Briefbewaring<String> opvolgen(int basisversie, String wat, Gemachtigde door, Instant moment) {
        if (wat.equals(opvolging)) {
            return new Briefbewaring.Bewaard<>(opvolgingVersie, moment);
        }
        if (basisversie != opvolgingVersie) {
            return new Briefbewaring.Botsing<>(opvolgingVersie, opvolging, opvolgingDoor, opvolgingOp, wat);
        }
        opvolging = wat;
        opvolgingVersie++;
        opvolgingOp = moment;
        opvolgingDoor = door.gebruiker();
        opvolgingMandaatId = door.mandaat().waarde();
        return new Briefbewaring.Bewaard<>(opvolgingVersie, moment);
    }

    boolean heeftReden() {
        return !reden.isBlank();
    }

    Aanbevelingregel regel() {
        return new Aanbevelingregel(id, nummer, versie, onderdeel, soort, gewicht, tekst, reden, opvolging, opvolgingVersie, opvolgingOp, opvolgingDoor);
    }

    long id() {
        return id;
    }

    int nummer() {
        return nummer;
    }

    Aanbevelingenbrief brief() {
        return brief;
    }
}
