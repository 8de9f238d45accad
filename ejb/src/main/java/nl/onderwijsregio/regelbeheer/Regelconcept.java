package nl.onderwijsregio.regelbeheer;

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
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;

/**
 * A new version of a regeling in the making. Life cycle: concept, gekeurd (the newest file was accepted), aangeboden (with a day on which it
 * begins), goedgekeurd by a second person, or ingetrokken. Refused by the second person it is gekeurd again. Approved it never changes.
 */
@Entity
@Table(name = "regelconcept")
class Regelconcept {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 40, updatable = false)
    private String regeling;
    @Column(nullable = false, updatable = false)
    private LocalDate basis;
    @Column(name = "tekst_van", nullable = false, updatable = false)
    private LocalDate tekstVan;
    @Column(nullable = false, length = 2000, updatable = false)
    private String toelichting;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Conceptstatus status;
    @Column(nullable = false, length = 200, updatable = false)
    private String auteur;
    @Column(name = "begonnen_op", nullable = false, updatable = false)
    private Instant begonnenOp;
    @Column(nullable = false, length = 500)
    private String naam;
    @Column(nullable = false, length = 500)
    private String bron;
    @Column(nullable = false, length = 1_000_000)
    private String regels;
    @Column(nullable = false, length = 1_000_000)
    private String parameters;
    @Column(nullable = false, length = 1_000_000)
    private String planformat;
    @Column(nullable = false, length = 1_000_000)
    private String artikelen;
    @Column(name = "tekst_hash", nullable = false, length = 71)
    private String tekstHash;
    @Column(name = "geheel_hash", length = 71)
    private String geheelHash;
    private LocalDate vanaf;
    @Column(length = 2000)
    private String reden;
    @Column(name = "aangeboden_op")
    private Instant aangebodenOp;
    @Column(name = "goedgekeurd_door", length = 200)
    private String goedgekeurdDoor;
    @Column(name = "goedgekeurd_op")
    private Instant goedgekeurdOp;
    @Version
    private long versie;

    protected Regelconcept() {}

    Regelconcept(Regelversie basis, Conceptopgave opgave, Gemachtigde door, Instant moment) {
        this.regeling = basis.regeling();
        this.basis = basis.versie();
        this.tekstVan = opgave.tekstVan();
        this.toelichting = opgave.toelichting();
        this.status = Conceptstatus.CONCEPT;
        this.auteur = door.gebruiker();
        this.begonnenOp = moment;
        Versietekst t = basis.tekst();
        inhoud(new Versietekst(regeling, t.naam(), tekstVan, opgave.bron(), t.regels(), t.parameters(), t.planformat(), t.artikelen()).lezen());
    }

    /** Only the author changes it, and only while it is open. */
    void eisTeWijzigen(Gemachtigde wie) {
        eis(auteur.equalsIgnoreCase(wie.gebruiker()), RegelbeheerReden.CONCEPT_VAN_EEN_ANDER, "auteur", auteur);
        eis(status.isOpen(), RegelbeheerReden.CONCEPT_LIGT_VAST);
    }

    /** Takes over a text that was accepted. */
    void keuren(Regelversie nieuw) {
        eis(status.isOpen(), RegelbeheerReden.CONCEPT_LIGT_VAST);
        inhoud(nieuw);
        status = Conceptstatus.GEKEURD;
    }

    /** The newest file was refused: there is nothing to offer. */
    void afkeuren() {
        eis(status.isOpen(), RegelbeheerReden.CONCEPT_LIGT_VAST);
        status = Conceptstatus.CONCEPT;
    }

    private void inhoud(Regelversie nieuw) {
        Versietekst t = nieuw.tekst();
        naam = t.naam();
        bron = t.bron();
        regels = t.regels();
        parameters = t.parameters();
        planformat = t.planformat();
        artikelen = t.artikelen();
        tekstHash = nieuw.tekstHash();
        geheelHash = t.geheelHash();
    }

    /** Accounts for its articles otherwise; verdicts, and what was tried out on them, stay as they are. */
    void beleggen(Versietekst nieuw) {
        eis(status.isOpen(), RegelbeheerReden.CONCEPT_LIGT_VAST);
        artikelen = nieuw.artikelen();
        geheelHash = nieuw.geheelHash();
    }

    void aanbieden(LocalDate dag, String waarom, Instant moment) {
        eis(status == Conceptstatus.GEKEURD, RegelbeheerReden.VERSIE_NIET_GEKEURD);
        status = Conceptstatus.AANGEBODEN;
        vanaf = dag;
        reden = waarom;
        aangebodenOp = moment;
        eisOngeschonden();
    }

    /** A second person takes responsibility; the database checks it again. */
    void goedkeuren(Gemachtigde tweede, Instant moment) {
        eisTweedePersoon(tweede);
        status = Conceptstatus.GOEDGEKEURD;
        goedgekeurdDoor = tweede.gebruiker();
        goedgekeurdOp = moment;
        eisOngeschonden();
    }

    /** What is offered and approved is what was written through the product; a text from before there was this fingerprint gets one. */
    private void eisOngeschonden() {
        String nu = tekst().geheelHash();
        eis(geheelHash == null || geheelHash.equals(nu), RegelbeheerReden.TEKST_GESCHONDEN);
        geheelHash = nu;
    }

    void afwijzen(Gemachtigde tweede) {
        eisTweedePersoon(tweede);
        status = Conceptstatus.GEKEURD;
    }

    private void eisTweedePersoon(Gemachtigde tweede) {
        eis(!auteur.equalsIgnoreCase(tweede.gebruiker()), RegelbeheerReden.EIGEN_VERSIE);
        eis(status == Conceptstatus.AANGEBODEN, RegelbeheerReden.VERSIE_NIET_AANGEBODEN);
    }

    /** Takes it back; its date stays taken, so that a fingerprint and a date always mean one text. */
    void intrekken(Gemachtigde wie) {
        eis(auteur.equalsIgnoreCase(wie.gebruiker()), RegelbeheerReden.CONCEPT_VAN_EEN_ANDER, "auteur", auteur);
        eis(status != Conceptstatus.GOEDGEKEURD && status != Conceptstatus.INGETROKKEN, RegelbeheerReden.CONCEPT_LIGT_VAST);
        status = Conceptstatus.INGETROKKEN;
    }

    /** The texts as they stand now. */
    Versietekst tekst() {
        return new Versietekst(regeling, naam, tekstVan, bron, regels, parameters, planformat, artikelen);
    }

    long id() {
        return id;
    }

    String regeling() {
        return regeling;
    }

    LocalDate basis() {
        return basis;
    }

    LocalDate tekstVan() {
        return tekstVan;
    }

    Conceptstatus status() {
        return status;
    }

    String auteur() {
        return auteur;
    }

    String tekstHash() {
        return tekstHash;
    }

    /** Fingerprint of everything about its text, the account of articles included; null of what was approved before there was one. */
    String geheelHash() {
        return geheelHash;
    }

    /** Goes up with every change, also of its golden cases. */
    long stand() {
        return versie;
    }

    LocalDate vanaf() {
        return vanaf;
    }

    Conceptregel regel() {
        return new Conceptregel(id, regeling, naam, basis, tekstVan, toelichting, bron, status, auteur, begonnenOp, tekstHash, geheelHash, versie, vanaf, reden,
                aangebodenOp, goedgekeurdDoor, goedgekeurdOp);
    }
}
