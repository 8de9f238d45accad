package nl.onderwijsregio.besluit;

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
import java.util.Collection;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A party lets another party of its own chamber cast its vote in one stemronde. Everybody in the region sees it. It can be taken back until closing,
 * and the party that gave it may always vote itself: the last vote counts. It is not handed on, so that there are no chains and no circles.
 * See docs/besluiten/173-volmacht.md.
 */
@Entity
@Table(name = "stemvolmacht")
public class Volmacht {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "stemronde_id", nullable = false, updatable = false)
    private Long stemrondeId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20, updatable = false)
    private Kamer kamer;
    @Column(name = "van_partij_id", nullable = false, updatable = false)
    private Long vanPartijId;
    @Column(name = "van_naam", nullable = false, length = 200, updatable = false)
    private String vanNaam;
    @Column(name = "aan_partij_id", nullable = false, updatable = false)
    private Long aanPartijId;
    @Column(name = "aan_naam", nullable = false, length = 200, updatable = false)
    private String aanNaam;
    @Column(name = "gegeven_op", nullable = false, updatable = false)
    private Instant gegevenOp;
    @Column(name = "gegeven_door", nullable = false, length = 200, updatable = false)
    private String gegevenDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;
    @Column(name = "ingetrokken_door", length = 200)
    private String ingetrokkenDoor;

    protected Volmacht() {}

    /**
     * Gives it.
     *
     * @param geldend the volmachten of the stemronde that stand
     */
    static Volmacht geven(Stemrecht van, Stemrecht aan, Collection<Volmacht> geldend, Gemachtigde wie, Instant moment) {
        eis(van.kamer() == aan.kamer() && van.partijId() != aan.partijId(), BesluitReden.VOLMACHT_BUITEN_KAMER, "partij", aan.partijNaam());
        eis(geldend.stream().noneMatch(v -> v.vanPartijId == van.partijId()), BesluitReden.VOLMACHT_AL_GEGEVEN, "partij", van.partijNaam());
        eis(geldend.stream().noneMatch(v -> v.vanPartijId == aan.partijId() && v.aanPartijId == van.partijId()), BesluitReden.VOLMACHT_KRING, "partij",
                aan.partijNaam());
        eis(geldend.stream().noneMatch(v -> v.vanPartijId == aan.partijId() || v.aanPartijId == van.partijId()), BesluitReden.VOLMACHT_DOORGEGEVEN,
                "partij", aan.partijNaam());
        Volmacht volmacht = new Volmacht();
        volmacht.stemrondeId = van.stemrondeId();
        volmacht.kamer = van.kamer();
        volmacht.vanPartijId = van.partijId();
        volmacht.vanNaam = van.partijNaam();
        volmacht.aanPartijId = aan.partijId();
        volmacht.aanNaam = aan.partijNaam();
        volmacht.gegevenOp = moment;
        volmacht.gegevenDoor = wie.gebruiker();
        volmacht.mandaatId = wie.mandaat().waarde();
        return volmacht;
    }

    void intrekken(Gemachtigde wie, Instant moment) {
        ingetrokkenOp = moment;
        ingetrokkenDoor = wie.gebruiker();
    }

    long aanPartijId() {
        return aanPartijId;
    }

    long vanPartijId() {
        return vanPartijId;
    }

    String aanNaam() {
        return aanNaam;
    }

    Volmachtregel regel() {
        return new Volmachtregel(kamer, vanPartijId, vanNaam, aanPartijId, aanNaam);
    }
}
