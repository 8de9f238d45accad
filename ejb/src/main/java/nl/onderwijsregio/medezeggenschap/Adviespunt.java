package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.partij.Gemachtigde;

/** One point of a view and the reaction of the bestuur to it. Part of {@link Adviesaanvraag}. */
@Entity
@Table(name = "adviespunt")
class Adviespunt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "adviesaanvraag_id", nullable = false)
    private Adviesaanvraag aanvraag;
    @Column(nullable = false)
    private int nummer;
    @Column(nullable = false, updatable = false)
    private int ronde;
    @Column(nullable = false, length = 4000)
    private String tekst;
    @Enumerated(EnumType.STRING) @Column(length = 20)
    private Reactie reactie;
    @Column(name = "reactie_toelichting", length = 4000)
    private String toelichting;
    @Column(name = "reactie_op")
    private Instant reactieOp;
    @Column(name = "reactie_door", length = 200)
    private String reactieDoor;
    @Column(name = "reactie_mandaat_id")
    private Long mandaatId;
    @ElementCollection
    @CollectionTable(name = "eerdere_reactie", joinColumns = @JoinColumn(name = "adviespunt_id"))
    @OrderColumn(name = "volgnummer")
    private List<EerdereReactie> eerdere = new ArrayList<>();

    protected Adviespunt() {}

    Adviespunt(Adviesaanvraag aanvraag, int nummer, int ronde, String tekst) {
        this.aanvraag = aanvraag;
        this.nummer = nummer;
        this.ronde = ronde;
        this.tekst = Tekst.vereist(tekst, "Schrijf het punt op of haal het weg.");
    }

    void reageren(Reactie nieuw, String uitleg, Gemachtigde wie, Instant moment) {
        String schoon = Tekst.schoon(uitleg);
        if (nieuw == null) {
            throw new IllegalArgumentException("Kies wat u met dit punt doet.");
        }
        eis(nieuw == Reactie.OVERGENOMEN || !schoon.isEmpty(), MedezeggenschapReden.REACTIE_ZONDER_UITLEG, "nummer", nummer);
        if (reactie != null) {
            eerdere.add(new EerdereReactie(reactie, toelichting, reactieOp, reactieDoor, mandaatId));
        }
        reactie = nieuw;
        toelichting = schoon;
        reactieOp = moment;
        reactieDoor = wie.gebruiker();
        mandaatId = wie.mandaat().waarde();
    }

    int nummer() {
        return nummer;
    }

    int ronde() {
        return ronde;
    }

    boolean heeftReactie() {
        return reactie != null;
    }

    Puntregel regel() {
        return new Puntregel(nummer, tekst, reactie, toelichting, reactieOp, eerdere.stream().map(EerdereReactie::regel).toList());
    }
}
