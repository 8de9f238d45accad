package nl.onderwijsregio.les;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * What a party learnt, in a fixed short form, so that another region can find it and use it.
 *
 * <p>Life cycle: written, seen by everybody at once, changed by its own party, taken back by it. What another region took over from it stays
 * there.
 */
@Entity
@Table(name = "les")
public class Les {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sessie_id", updatable = false)
    private Long sessieId;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private long partijId;
    @Column(name = "partij_naam", nullable = false, length = 200, updatable = false)
    private String partijNaam;
    @Column(name = "regio_id", updatable = false)
    private Long regioId;
    @Column(name = "regio_naam", length = 200, updatable = false)
    private String regioNaam;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
    private Sessiethema thema;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 10)
    private Lessector sector;
    @Column(nullable = false, length = 200)
    private String titel;
    @Column(nullable = false, length = 2000)
    private String probeerden;
    @Column(name = "voor_wie", nullable = false, length = 500)
    private String voorWie;
    @Column(nullable = false, length = 2000)
    private String gebeurde;
    @Column(nullable = false, length = 2000)
    private String anders;
    @Column(nullable = false, length = 1000)
    private String bewijs;
    @Column(name = "geschreven_door", nullable = false, length = 200, updatable = false)
    private String geschrevenDoor;
    @Column(name = "geschreven_op", nullable = false, updatable = false)
    private Instant geschrevenOp;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;
    @Version
    private long versie;

    protected Les() {}

    /** @param sessie the kennissessie it comes from; null for none */
    Les(Long sessie, Lesopgave opgave, Gemachtigde wie, Instant nu) {
        sessieId = sessie;
        partijId = wie.partijId();
        partijNaam = wie.partijNaam();
        regioId = wie.regio().orElse(null);
        regioNaam = wie.regioNaam();
        geschrevenDoor = wie.gebruiker();
        geschrevenOp = nu;
        overnemen(opgave, nu);
    }

    void wijzigen(Lesopgave opgave, long gezien, Instant nu) {
        eis(versie == gezien, LesReden.LES_GEWIJZIGD, "les", titel);
        overnemen(opgave, nu);
    }

    private void overnemen(Lesopgave opgave, Instant nu) {
        titel = opgave.titel();
        thema = opgave.thema();
        sector = opgave.sector();
        probeerden = opgave.probeerden();
        voorWie = opgave.voorWie();
        gebeurde = opgave.gebeurde();
        anders = opgave.anders();
        bewijs = opgave.bewijs();
        gewijzigdOp = nu;
    }

    void intrekken(Instant nu) {
        ingetrokkenOp = nu;
    }

    boolean isIngetrokken() {
        return ingetrokkenOp != null;
    }

    boolean isVan(Gemachtigde wie) {
        return partijId == wie.partijId() && Objects.equals(regioId, wie.regio().orElse(null));
    }

    Lesopgave opgave() {
        return new Lesopgave(titel, thema, sector, probeerden, voorWie, gebeurde, anders, bewijs);
    }

    Lesregel regel() {
        return new Lesregel(id, titel, thema, sector, partijNaam, regioNaam, gebeurde, geschrevenOp);
    }

    Lestekst tekst() {
        return new Lestekst(id, titel, String.join("\n", probeerden, voorWie, gebeurde, anders, bewijs, partijNaam, regioNaam == null ? "" : regioNaam), thema, sector);
    }

    long id() {
        return id;
    }

    Long sessieId() {
        return sessieId;
    }

    long versie() {
        return versie;
    }
}
