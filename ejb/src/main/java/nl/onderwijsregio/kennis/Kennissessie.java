package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A meeting in which regions learn from each other.
 *
 * <p>Life cycle: concept, seen by its organiser only; published, from when people register; full when no place is left; done when its
 * last hour has passed. Cancelled at any moment before it begins, with a reason, after which nothing changes. The number of changes since
 * publication goes into agendas. Who has a place stands in {@link Aanmelding}; {@link Deelnemerslijst} divides the places.
 */
@Entity
@Table(name = "kennissessie")
public class Kennissessie {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE = 6;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 60, updatable = false)
    private String uid;
    @Column(nullable = false, length = 200)
    private String titel;
    @Column(nullable = false, length = 4000)
    private String omschrijving;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Sessievorm vorm;
    @Column(nullable = false, length = 300)
    private String plaats;
    @Column(nullable = false, length = 500)
    private String link;
    @Column(name = "begin_op", nullable = false)
    private Instant begin;
    @Column(name = "einde_op", nullable = false)
    private Instant einde;
    @Column(nullable = false)
    private int capaciteit;
    @Column(nullable = false, length = 200)
    private String reeks;
    @Column(name = "vraagt_dieet", nullable = false)
    private boolean vraagtDieet;
    @Column(name = "vraagt_toegankelijkheid", nullable = false)
    private boolean vraagtToegankelijkheid;
    @Column(name = "organisator_partij_id", nullable = false, updatable = false)
    private long organisatorPartijId;
    @Column(name = "organisator_naam", nullable = false, length = 200, updatable = false)
    private String organisatorNaam;
    @Column(name = "regio_id", updatable = false)
    private Long regioId;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20)
    private Sessiestand stand = Sessiestand.CONCEPT;
    @Column(nullable = false)
    private int volgnummer;
    @Column(nullable = false, length = 12, updatable = false)
    private String code;
    @Column(length = 1000)
    private String reden;
    @Column(name = "gemaakt_door", nullable = false, length = 200, updatable = false)
    private String gemaaktDoor;
    @Column(name = "gewijzigd_op", nullable = false)
    private Instant gewijzigdOp;
    @Column(name = "gepubliceerd_op")
    private Instant gepubliceerdOp;
    @Version
    private long versie;
    @ElementCollection
    @CollectionTable(name = "kennissessie_thema", joinColumns = @JoinColumn(name = "sessie_id"))
    @Enumerated(EnumType.STRING) @Column(name = "thema", nullable = false, length = 30)
    private Set<Sessiethema> themas = EnumSet.noneOf(Sessiethema.class);
    @ElementCollection
    @CollectionTable(name = "kennissessie_doelgroep", joinColumns = @JoinColumn(name = "sessie_id"))
    @Enumerated(EnumType.STRING) @Column(name = "doelgroep", nullable = false, length = 30)
    private Set<Sessiedoelgroep> doelgroepen = EnumSet.noneOf(Sessiedoelgroep.class);
    @OneToMany(mappedBy = "sessie", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("begin, id")
    private List<Sessiedeel> delen = new ArrayList<>();
    @OneToMany(mappedBy = "sessie", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Plaatsreservering> reserveringen = new ArrayList<>();

    protected Kennissessie() {}

    /** A concept of the party of who makes it; it lies in the future. */
    static Kennissessie maken(Sessieopgave opgave, Gemachtigde wie, Instant nu) {
        eis(opgave.begin().isAfter(nu), KennisReden.SESSIE_IN_VERLEDEN);
        return nieuw(opgave, wie, nu);
    }

    /** One that was held already, so that what came of it can be kept. */
    static Kennissessie vastleggen(Sessieopgave opgave, Gemachtigde wie, Instant nu) {
        eis(!opgave.einde().isAfter(nu), KennisReden.SESSIE_NOG_NIET_GEWEEST);
        Kennissessie sessie = nieuw(opgave, wie, nu);
        sessie.stand = Sessiestand.GEPUBLICEERD;
        sessie.gepubliceerdOp = nu;
        return sessie;
    }

    private static Kennissessie nieuw(Sessieopgave opgave, Gemachtigde wie, Instant nu) {
        Kennissessie sessie = new Kennissessie();
        sessie.uid = UUID.randomUUID().toString();
        sessie.organisatorPartijId = wie.partijId();
        sessie.organisatorNaam = wie.partijNaam();
        sessie.regioId = wie.regio().orElse(null);
        sessie.code = nieuweCode();
        sessie.gemaaktDoor = wie.gebruiker();
        sessie.overnemen(opgave, nu);
        return sessie;
    }

    private static String nieuweCode() {
        SecureRandom toeval = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(LETTERS.charAt(toeval.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    void publiceren(Instant nu) {
        eis(stand != Sessiestand.GEANNULEERD, KennisReden.SESSIE_GEANNULEERD, "sessie", titel);
        eis(stand == Sessiestand.CONCEPT, KennisReden.SESSIE_AL_GEPUBLICEERD, "sessie", titel);
        stand = Sessiestand.GEPUBLICEERD;
        gepubliceerdOp = nu;
    }

    /** Takes other words, hours and places. @return whether people must be told: where or when it is changed */
    boolean wijzigen(Sessieopgave opgave, long gezien, Instant nu) {
        eis(stand != Sessiestand.GEANNULEERD, KennisReden.SESSIE_GEANNULEERD, "sessie", titel);
        eis(versie == gezien, KennisReden.SESSIE_GEWIJZIGD, "sessie", titel);
        boolean begonnen = stand == Sessiestand.GEPUBLICEERD && !begin.isAfter(nu);
        if (begonnen) {
            eis(heeftZelfdeTijdEnPlekken(opgave), KennisReden.SESSIE_BEGONNEN, "sessie", titel);
        } else {
            eis(opgave.begin().isAfter(nu), KennisReden.SESSIE_IN_VERLEDEN);
        }
        boolean anders = !begin.equals(opgave.begin()) || !einde.equals(opgave.einde()) || !plaats.equals(opgave.plaats()) || !link.equals(opgave.link())
                || vorm != opgave.vorm();
        overnemen(opgave, nu);
        volgnummer += stand == Sessiestand.CONCEPT ? 0 : 1;
        return anders && stand == Sessiestand.GEPUBLICEERD && !begonnen;
    }

    private boolean heeftZelfdeTijdEnPlekken(Sessieopgave o) {
        return begin.equals(o.begin()) && einde.equals(o.einde()) && capaciteit == o.capaciteit() && vorm == o.vorm() && plaats.equals(o.plaats())
                && vraagtDieet == o.vraagtDieet() && vraagtToegankelijkheid == o.vraagtToegankelijkheid() && programma().equals(o.programma())
                && opgave().reserveringen().equals(o.reserveringen());
    }

    void annuleren(String waarom, Instant nu) {
        eis(stand != Sessiestand.GEANNULEERD, KennisReden.SESSIE_GEANNULEERD, "sessie", titel);
        eis(stand != Sessiestand.CONCEPT, KennisReden.CONCEPT_NIET_ANNULEREN);
        eis(begin.isAfter(nu), KennisReden.SESSIE_BEGONNEN, "sessie", titel);
        eis(waarom != null && !waarom.isBlank(), KennisReden.ANNULEERREDEN_ONTBREEKT);
        reden = Sessieopgave.mag(waarom, 1000);
        stand = Sessiestand.GEANNULEERD;
        volgnummer++;
        gewijzigdOp = nu;
    }

    /** Refuses unless nobody but its organiser ever saw it. */
    void eisConcept() {
        eis(stand == Sessiestand.CONCEPT, KennisReden.SESSIE_AL_GEPUBLICEERD, "sessie", titel);
    }

    /** Refuses unless people may register, change or answer now. */
    void eisOpen(Instant nu) {
        eis(stand != Sessiestand.GEANNULEERD, KennisReden.SESSIE_GEANNULEERD, "sessie", titel);
        eis(stand == Sessiestand.GEPUBLICEERD, KennisReden.SESSIE_NIET_GEPUBLICEERD, "sessie", titel);
        eis(begin.isAfter(nu), KennisReden.SESSIE_GEWEEST, "sessie", titel);
    }

    private void overnemen(Sessieopgave opgave, Instant nu) {
        titel = opgave.titel();
        omschrijving = opgave.omschrijving();
        vorm = opgave.vorm();
        plaats = opgave.plaats();
        link = opgave.link();
        begin = opgave.begin();
        einde = opgave.einde();
        capaciteit = opgave.capaciteit();
        reeks = opgave.reeks();
        vraagtDieet = opgave.vraagtDieet();
        vraagtToegankelijkheid = opgave.vraagtToegankelijkheid();
        gewijzigdOp = nu;
        vervangen(themas, opgave.themas());
        vervangen(doelgroepen, opgave.doelgroepen());
        programma(opgave.programma());
        reserveringen(opgave.reserveringen(), nu);
    }

    private static <T> void vervangen(Set<T> oud, Set<T> nieuw) {
        oud.retainAll(nieuw);
        oud.addAll(nieuw);
    }

    private void programma(List<Programmadeel> nieuw) {
        nieuw.forEach(d -> eis(!d.begin().isBefore(begin) && !d.einde().isAfter(einde), KennisReden.DEEL_BUITEN_SESSIE, "deel", d.titel()));
        eis(nieuw.stream().allMatch(d -> d.id() == null || delen.stream().anyMatch(oud -> d.id().equals(oud.id()))), KennisReden.DEEL_ONBEKEND);
        delen.removeIf(oud -> nieuw.stream().noneMatch(d -> oud.id().equals(d.id())));
        for (Programmadeel deel : nieuw) {
            if (deel.id() == null) {
                delen.add(new Sessiedeel(this, deel));
            } else {
                delen.stream().filter(oud -> deel.id().equals(oud.id())).forEach(oud -> oud.wijzigen(deel));
            }
        }
    }

    private void reserveringen(List<Reservering> nieuw, Instant nu) {
        for (Reservering r : nieuw) {
            eis(nieuw.stream().filter(r::isZelfdeGroep).count() == 1, KennisReden.RESERVERING_DUBBEL);
        }
        eis(nieuw.stream().mapToLong(Reservering::plaatsen).sum() <= capaciteit, KennisReden.RESERVERING_PAST_NIET, "plaatsen", capaciteit);
        reserveringen.removeIf(oud -> nieuw.stream().noneMatch(r -> r.isZelfdeGroep(oud.reservering())));
        for (Reservering r : nieuw) {
            reserveringen.stream().filter(oud -> r.isZelfdeGroep(oud.reservering())).findFirst()
                    .ifPresentOrElse(oud -> oud.wijzigen(r), () -> reserveringen.add(new Plaatsreservering(this, r)));
        }
        bijwerken(nu);
    }

    /** Releases reserved places whose day has come. */
    void bijwerken(Instant nu) {
        reserveringen.forEach(r -> r.bijwerken(LocalDate.ofInstant(nu, Klok.ZONE)));
    }

    /** How its places are divided over these people. */
    Verdeling verdeling(List<Bezetting> bezet) {
        Map<Long, Integer> perDeel = new HashMap<>();
        programma().forEach(d -> d.plaatsen().ifPresent(plaatsen -> perDeel.put(d.id(), plaatsen)));
        return new Verdeling(capaciteit, reserveringen.stream().filter(Plaatsreservering::geldt).map(Plaatsreservering::reservering).toList(), perDeel, bezet);
    }

    /** As the organiser filled it in. */
    Sessieopgave opgave() {
        return new Sessieopgave(titel, omschrijving, themas, doelgroepen, vorm, plaats, link, begin, einde, capaciteit, reeks, vraagtDieet, vraagtToegankelijkheid,
                programma(), reserveringen.stream().map(Plaatsreservering::reservering).toList());
    }

    List<Programmadeel> programma() {
        return delen.stream().filter(d -> Objects.nonNull(d.id())).map(Sessiedeel::deel).toList();
    }

    /** Whether that is how it was shown in the session; capitals and spaces do not matter. */
    boolean isCode(String gegeven) {
        return gegeven != null && gegeven.replaceAll("\\s", "").equalsIgnoreCase(code);
    }

    boolean isVan(Gemachtigde wie) {
        return organisatorPartijId == wie.partijId() && Objects.equals(regioId, wie.regio().orElse(null));
    }

    /** Seen by everybody, or by its organiser only. */
    boolean isZichtbaarVoor(Gemachtigde wie) {
        return stand != Sessiestand.CONCEPT || isVan(wie);
    }

    Sessiestand standOp(Instant nu) {
        return stand == Sessiestand.GEPUBLICEERD && !einde.isAfter(nu) ? Sessiestand.GEWEEST : stand;
    }

    long id() {
        return id;
    }

    long versie() {
        return versie;
    }

    String titel() {
        return titel;
    }

    Instant begin() {
        return begin;
    }

    Instant einde() {
        return einde;
    }

    Long regioId() {
        return regioId;
    }

    String code() {
        return code;
    }

    String reden() {
        return reden;
    }

    int volgnummer() {
        return volgnummer;
    }

    boolean vraagtDieet() {
        return vraagtDieet;
    }

    boolean vraagtToegankelijkheid() {
        return vraagtToegankelijkheid;
    }
}
