package nl.onderwijsregio.achterban;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * The page of one council in one region, for whoever has its address.
 *
 * <p>Life cycle: opened by the chair with a new address, closed by the chair; then that address leads nowhere for good. Opened again it has another.
 */
@Entity
@Table(name = "achterbanpagina")
public class Achterbanpagina {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private long regioId;
    @Column(name = "raad_partij_id", nullable = false, updatable = false)
    private long raadPartijId;
    @Column(nullable = false, length = 40, updatable = false)
    private String code;
    @Column(name = "geopend_op", nullable = false, updatable = false)
    private Instant geopendOp;
    @Column(name = "geopend_door", nullable = false, length = 200, updatable = false)
    private String geopendDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private long mandaatId;
    @Column(name = "gesloten_op")
    private Instant geslotenOp;
    @Column(name = "gesloten_door", length = 200)
    private String geslotenDoor;

    protected Achterbanpagina() {}

    static Achterbanpagina openen(long regioId, String code, Gemachtigde wie, Instant moment) {
        eis(wie.heeft(Functie.VOORZITTEN), AchterbanReden.ALLEEN_VOORZITTER_OPENT);
        Achterbanpagina pagina = new Achterbanpagina();
        pagina.regioId = regioId;
        pagina.raadPartijId = wie.partijId();
        pagina.code = code;
        pagina.geopendOp = moment;
        pagina.geopendDoor = wie.gebruiker();
        pagina.mandaatId = wie.mandaat().waarde();
        return pagina;
    }

    void sluiten(Gemachtigde wie, Instant moment) {
        eis(wie.heeft(Functie.VOORZITTEN), AchterbanReden.ALLEEN_VOORZITTER_OPENT);
        geslotenOp = moment;
        geslotenDoor = wie.gebruiker();
    }

    long id() {
        return id;
    }

    long regioId() {
        return regioId;
    }

    long raadPartijId() {
        return raadPartijId;
    }

    String code() {
        return code;
    }

    Instant geopendOp() {
        return geopendOp;
    }
}
