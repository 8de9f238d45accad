package nl.onderwijsregio.medezeggenschap;

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
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.PartijReden;

/**
 * What right a council has in a subject, and where that is written.
 *
 * <p>Life cycle: a rule of the law comes with the product, one of a region is added by its projectleider. A rule never changes; the region takes
 * its own out of use and adds another. Requests keep pointing at the rule they were made with.
 */
@Entity
@Table(name = "medezeggenschapsregel")
public class Medezeggenschapsregel {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", updatable = false)
    private Long regioId;
    @Column(nullable = false, length = 300, updatable = false)
    private String onderwerp;
    @Enumerated(EnumType.STRING) @Column(length = 20, updatable = false)
    private Medezeggenschapsrecht recht;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Geleding geleding;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30, updatable = false)
    private Grondslag grondslag;
    @Column(nullable = false, length = 200, updatable = false)
    private String artikel;
    @Column(name = "tekst_jaar", nullable = false, updatable = false)
    private int tekstJaar;
    @Column(nullable = false, updatable = false)
    private boolean nagaan;
    @Column(nullable = false, length = 1000, updatable = false)
    private String toelichting;
    @Column(name = "bij_plan", nullable = false, updatable = false)
    private boolean bijPlan;
    @Column(name = "ingevoerd_op", updatable = false)
    private Instant ingevoerdOp;
    @Column(name = "ingevoerd_door", length = 200, updatable = false)
    private String ingevoerdDoor;
    @Column(name = "mandaat_id", updatable = false)
    private Long mandaatId;
    @Column(name = "vervallen_op")
    private Instant vervallenOp;
    @Column(name = "vervallen_door", length = 200)
    private String vervallenDoor;

    protected Medezeggenschapsregel() {}

    /** A rule of the region itself. */
    static Medezeggenschapsregel toevoegen(long regioId, Regelopgave opgave, Gemachtigde wie, Instant moment) {
        Medezeggenschapsregel regel = new Medezeggenschapsregel();
        regel.regioId = regioId;
        regel.onderwerp = opgave.onderwerp();
        regel.recht = opgave.recht();
        regel.geleding = opgave.geleding();
        regel.grondslag = Grondslag.REGLEMENT;
        regel.artikel = opgave.artikel();
        regel.tekstJaar = opgave.tekstJaar();
        regel.toelichting = opgave.toelichting();
        regel.bijPlan = true;
        regel.ingevoerdOp = moment;
        regel.ingevoerdDoor = wie.gebruiker();
        regel.mandaatId = wie.mandaat().waarde();
        return regel;
    }

    /** Takes a rule of the own region out of use; again changes nothing. */
    void laatVervallen(Gemachtigde wie, Instant moment) {
        eis(regioId != null, MedezeggenschapReden.REGEL_VAN_DE_WET);
        eis(wie.magIn(regioId), PartijReden.GEEN_TOEGANG);
        if (vervallenOp == null) {
            vervallenOp = moment;
            vervallenDoor = wie.gebruiker();
        }
    }

    public long id() {
        return id;
    }

    Raadsregel regel() {
        return new Raadsregel(id, regioId != null, onderwerp, recht, geleding, grondslag, artikel, tekstJaar, nagaan, toelichting, bijPlan);
    }
}
