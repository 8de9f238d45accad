package nl.onderwijsregio.beoordeling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;

/** What one assessor finds, alone. Written, then laid down once; from then on it does not change and the other one reads it. */
@Entity
@Table(name = "beoordelaarsoordeel")
class Beoordelaarsoordeel {
    private static final int LANGSTE = 1_000_000;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "beoordeling_id")
    private Aanvraagbeoordeling beoordeling;
    @Column(nullable = false, updatable = false)
    private int plek;
    @Column(nullable = false, length = 200, updatable = false)
    private String gebruiker;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "aangewezen_op", nullable = false, updatable = false)
    private Instant aangewezenOp;
    @Column(nullable = false)
    private int versie;
    @Column(nullable = false, length = LANGSTE)
    private String inhoud;
    @Column(name = "bewaard_op")
    private Instant bewaardOp;
    @Column(name = "neergelegd_op")
    private Instant neergelegdOp;
    @Column(name = "akkoord_versie", nullable = false)
    private int akkoordVersie;
    @Column(name = "akkoord_op")
    private Instant akkoordOp;

    protected Beoordelaarsoordeel() {}

    Beoordelaarsoordeel(Aanvraagbeoordeling beoordeling, int plek, Gemachtigde wie, Instant moment) {
        this.beoordeling = beoordeling;
        this.plek = plek;
        this.gebruiker = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
        this.aangewezenOp = moment;
        this.inhoud = Oordeeltekst.schrijven(new Oordeelopgave(List.of()));
    }

    /** Saves on top of the state that was in sight: the same person may have two windows open. */
    Briefbewaring<Oordeelopgave> bewaren(int gezien, Oordeelopgave opgave, Instant moment) {
        eis(neergelegdOp == null, BeoordelingReden.OORDEEL_NEERGELEGD);
        if (gezien != versie) {
            return new Briefbewaring.Botsing<>(versie, opgave(), gebruiker, bewaardOp, opgave);
        }
        versie++;
        inhoud = Oordeeltekst.schrijven(opgave);
        bewaardOp = moment;
        return new Briefbewaring.Bewaard<>(versie, moment);
    }

    void neerleggen(int gezien, List<Criterium> criteria, Instant moment) {
        eis(neergelegdOp == null, BeoordelingReden.OORDEEL_NEERGELEGD);
        eis(gezien == versie, BeoordelingReden.OORDEEL_GEWIJZIGD);
        Oordeelopgave oordeel = opgave();
        criteria.stream().filter(c -> oordeel.over(c.code()).filter(Criteriumoordeel::isAf).isEmpty()).findFirst().ifPresent(c -> {
            throw new Weigering(BeoordelingReden.OORDEEL_NIET_COMPLEET, "criterium", c.tekst());
        });
        neergelegdOp = moment;
    }

    void akkoord(int met, Instant moment) {
        akkoordVersie = met;
        akkoordOp = moment;
    }

    boolean isVan(String wie) {
        return gebruiker.equals(wie);
    }

    boolean isNeergelegd() {
        return neergelegdOp != null;
    }

    boolean isAkkoordMet(int stand) {
        return stand > 0 && akkoordVersie == stand;
    }

    int plek() {
        return plek;
    }

    String gebruiker() {
        return gebruiker;
    }

    Oordeelopgave opgave() {
        return Oordeeltekst.oordeel(inhoud);
    }

    /** @param zichtbaar whether the reader may see what was found */
    Oordeelbeeld beeld(boolean zichtbaar, int adviesversie) {
        return new Oordeelbeeld(gebruiker, versie, zichtbaar ? opgave() : null, neergelegdOp, isAkkoordMet(adviesversie));
    }
}
