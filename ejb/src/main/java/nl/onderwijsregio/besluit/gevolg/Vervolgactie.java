package nl.onderwijsregio.besluit.gevolg;

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
import java.time.LocalDate;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Stemrecht;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Tekstvorm;

/** What a party does after a decision, by a day. Life cycle: open until it is done, or reported as not done with the reason; what is done stays done. */
@Entity
@Table(name = "vervolgactie")
class Vervolgactie {
    static final int LANGSTE_WAT = 500;
    static final int LANGSTE_TOELICHTING = 1_000;
    private static final int KORTSTE = 3;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "stemronde_id", nullable = false, updatable = false)
    private Long stemrondeId;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(nullable = false, length = LANGSTE_WAT, updatable = false)
    private String wat;
    @Column(name = "partij_id", nullable = false, updatable = false)
    private Long partijId;
    @Column(name = "partij_naam", nullable = false, length = 200, updatable = false)
    private String partijNaam;
    @Column(nullable = false, updatable = false)
    private LocalDate termijn;
    @Column(name = "gemaakt_op", nullable = false, updatable = false)
    private Instant gemaaktOp;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Actiestand stand = Actiestand.OPEN;
    @Column(length = LANGSTE_TOELICHTING)
    private String toelichting;
    @Column(name = "afgemeld_op")
    private Instant afgemeldOp;
    @Column(name = "afgemeld_door", length = 200)
    private String afgemeldDoor;
    @Column(name = "afmeld_mandaat_id")
    private Long afmeldMandaatId;
    @Version
    private long versie;

    protected Vervolgactie() {}

    /** @param wieDoet a party that was entitled in the vote */
    Vervolgactie(long stemrondeId, long regioId, String wat, Stemrecht wieDoet, LocalDate termijn, Gemachtigde wie, Instant moment) {
        this.stemrondeId = stemrondeId;
        this.regioId = regioId;
        this.wat = Tekstvorm.regel(wat, KORTSTE, LANGSTE_WAT, "Wat er gebeurt");
        this.partijId = wieDoet.partijId();
        this.partijNaam = wieDoet.partijNaam();
        this.termijn = termijn;
        this.gemaaktOp = moment;
        this.gemaaktDoor = wie.gebruiker();
        this.mandaatId = wie.mandaat().waarde();
    }

    /** @param uitleg asked when it was not done */
    void afmelden(boolean gedaan, String uitleg, Gemachtigde wie, Instant moment) {
        eis(stand != Actiestand.GEDAAN, GevolgReden.ACTIE_AL_GEDAAN);
        eis(gedaan || uitleg != null && !uitleg.isBlank(), BesluitReden.REDEN_ONTBREEKT);
        stand = gedaan ? Actiestand.GEDAAN : Actiestand.NIET_GEDAAN;
        toelichting = uitleg == null || uitleg.isBlank() ? null : Tekstvorm.regel(uitleg, 1, LANGSTE_TOELICHTING, "De toelichting");
        afgemeldOp = moment;
        afgemeldDoor = wie.gebruiker();
        afmeldMandaatId = wie.mandaat().waarde();
    }

    boolean isVan(Gemachtigde wie) {
        return partijId == wie.partijId();
    }

    long stemrondeId() {
        return stemrondeId;
    }

    long regioId() {
        return regioId;
    }

    /** @param mag whether the reader may report it */
    Vervolgactieregel regel(boolean mag) {
        return new Vervolgactieregel(id, wat, partijNaam, termijn, stand, toelichting, afgemeldOp, afgemeldDoor, mag && stand != Actiestand.GEDAAN);
    }
}
