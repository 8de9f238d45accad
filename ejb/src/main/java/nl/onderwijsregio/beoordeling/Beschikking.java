package nl.onderwijsregio.beoordeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Vingerafdruk;

/** The decision on an application. Taken once; nothing of it changes. */
@Entity
@Table(name = "beschikking")
class Beschikking {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "aanvraag_id", nullable = false, updatable = false)
    private Long aanvraagId;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Uitspraak uitspraak;
    @Column(nullable = false, precision = 15, scale = 2, updatable = false)
    private BigDecimal bedrag;
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String inhoud;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(name = "genomen_op", nullable = false, updatable = false)
    private Instant genomenOp;
    @Column(name = "genomen_door", nullable = false, length = 200, updatable = false)
    private String genomenDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;

    protected Beschikking() {}

    Beschikking(Ingediend aanvraag, Beschikkinginhoud inhoud, BigDecimal bedrag, Gemachtigde wie, Instant moment) {
        this.aanvraagId = aanvraag.id();
        this.regioId = aanvraag.regioId();
        this.uitspraak = inhoud.uitspraak();
        this.bedrag = bedrag;
        this.inhoud = Oordeeltekst.schrijven(inhoud);
        this.sha256 = Vingerafdruk.van(this.inhoud).sha256();
        this.genomenOp = moment;
        this.genomenDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    Beschikkinginhoud inhoud() {
        return Oordeeltekst.beschikking(inhoud);
    }

    Vingerafdruk vingerafdruk() {
        return new Vingerafdruk(sha256);
    }

    Instant genomenOp() {
        return genomenOp;
    }

    Beschikkingbeeld beeld() {
        Beschikkinginhoud b = inhoud();
        return new Beschikkingbeeld(uitspraak, bedrag, b.motivering(), b.betalingen(), genomenOp, genomenDoor, LocalDate.parse(b.bezwaarTot()), vingerafdruk().kort());
    }
}
