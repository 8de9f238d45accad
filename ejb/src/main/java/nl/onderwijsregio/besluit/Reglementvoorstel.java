package nl.onderwijsregio.besluit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.bewijs.Zegel;

/**
 * A change of the reglement as it is put to the vote: the rules of every chamber and what they rest on. Never changed after the vote is called. When
 * it is adopted by the rules in force, it becomes the next version of the {@link Reglement}. See docs/besluiten/174-reglement-bij-besluit.md.
 */
@Entity
@Table(name = "reglementvoorstel")
public class Reglementvoorstel {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "regio_id", nullable = false, updatable = false)
    private Long regioId;
    @Column(name = "vorige_versie", nullable = false, updatable = false)
    private int vorigeVersie;
    @Column(name = "kamers_nodig", nullable = false, updatable = false)
    private int kamersNodig;
    @Column(name = "medezeggenschapstermijn", nullable = false, updatable = false)
    private int medezeggenschapstermijn;
    @Column(nullable = false, length = 1000, updatable = false)
    private String toelichting;
    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;
    @Column(name = "gedaan_op", nullable = false, updatable = false)
    private Instant gedaanOp;
    @Column(name = "gedaan_door", nullable = false, length = 200, updatable = false)
    private String gedaanDoor;
    @Column(name = "mandaat_id", nullable = false, updatable = false)
    private Long mandaatId;
    @Column(name = "reglement_id")
    private Long reglementId;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reglementvoorstel_kamer", joinColumns = @JoinColumn(name = "reglementvoorstel_id"))
    private Set<Kamerregel> kamers = new HashSet<>();

    protected Reglementvoorstel() {}

    /** Proposes these rules after that version. */
    static Reglementvoorstel doen(long regioId, int vorigeVersie, Reglementopgave opgave, Gemachtigde wie, Instant moment) {
        Reglementvoorstel voorstel = new Reglementvoorstel();
        voorstel.regioId = regioId;
        voorstel.vorigeVersie = vorigeVersie;
        voorstel.kamersNodig = opgave.kamersNodig();
        voorstel.medezeggenschapstermijn = opgave.medezeggenschapstermijn();
        voorstel.toelichting = opgave.toelichting();
        voorstel.kamers.addAll(opgave.regels());
        voorstel.sha256 = Zegel.sha256(opgave.vasteTekst().getBytes(StandardCharsets.UTF_8));
        voorstel.gedaanOp = moment;
        voorstel.gedaanDoor = wie.gebruiker();
        voorstel.mandaatId = wie.mandaat().waarde();
        return voorstel;
    }

    /** The next version of the reglement, resting on that decision. */
    Reglement aangenomen(String besluitnummer, Instant moment) {
        return Reglement.bijBesluit(regioId, vorigeVersie, opgave().met("Besluit " + besluitnummer + ". " + toelichting), gedaanDoor, mandaatId, moment);
    }

    void isGeworden(Reglement reglement) {
        reglementId = reglement.id();
    }

    Reglementopgave opgave() {
        return new Reglementopgave(kamers.stream().sorted(Comparator.comparing(Kamerregel::kamer)).toList(), kamersNodig, medezeggenschapstermijn, toelichting);
    }

    long id() {
        return id;
    }

    long regioId() {
        return regioId;
    }

    int vorigeVersie() {
        return vorigeVersie;
    }

    String sha256() {
        return sha256;
    }
}
