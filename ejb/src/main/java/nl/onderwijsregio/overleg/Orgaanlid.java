package nl.onderwijsregio.overleg;

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
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * That somebody sits in an organ through a mandaat, from a day to a day. It holds no longer than the mandaat does, and keeps no copy of it:
 * see {@link Lidregel}.
 */
@Entity
@Table(name = "orgaanlid")
public class Orgaanlid {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "orgaan_id", nullable = false, updatable = false)
    private Long orgaanId;
    @Column(name = "lid_mandaat_id", nullable = false, updatable = false)
    private Long lidMandaatId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Orgaanrol rol;
    @Column(nullable = false, updatable = false)
    private LocalDate van;
    private LocalDate tot;
    @Column(name = "geplaatst_op", nullable = false, updatable = false)
    private Instant geplaatstOp;
    @Column(name = "geplaatst_door", nullable = false, length = 200, updatable = false)
    private String geplaatstDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "beeindigd_op")
    private Instant beeindigdOp;
    @Column(name = "beeindigd_door", length = 200)
    private String beeindigdDoor;

    protected Orgaanlid() {}

    Orgaanlid(long orgaanId, Lidopgave opgave, Gemachtigde wie, Instant moment) {
        this.orgaanId = orgaanId;
        this.lidMandaatId = opgave.lid().waarde();
        this.rol = opgave.rol();
        this.van = opgave.van();
        this.tot = opgave.tot();
        this.geplaatstOp = moment;
        this.geplaatstDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    /** Ends it earlier than it would have. */
    void beeindigen(LocalDate laatsteDag, Gemachtigde wie, Instant moment) {
        if (laatsteDag == null) {
            throw new IllegalArgumentException("Vul de laatste dag in.");
        }
        eis(!laatsteDag.isBefore(van), OverlegReden.LIDMAATSCHAP_EINDE_VOOR_BEGIN, "van", van);
        eis(tot == null || laatsteDag.isBefore(tot), OverlegReden.LIDMAATSCHAP_AL_BEEINDIGD, "datum", tot == null ? laatsteDag : tot);
        tot = laatsteDag;
        beeindigdOp = moment;
        beeindigdDoor = wie.gebruiker();
    }

    long lidMandaatId() {
        return lidMandaatId;
    }

    long orgaanId() {
        return orgaanId;
    }

    Lidregel regel(Mandaatregel mandaat) {
        return new Lidregel(id, orgaanId, mandaat, rol, van, tot);
    }
}
