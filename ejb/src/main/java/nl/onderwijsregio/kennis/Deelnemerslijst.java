package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * Everybody of one kennissessie, held while its row is locked. Divides the places: who fits gets them, who does not stands in line, and
 * what comes free is offered to the first in line who fits. After every act nobody waits who would fit.
 * See docs/besluiten/192-plaatsen-verdelen.md.
 */
final class Deelnemerslijst {
    /** How long an offer stands, and never past the beginning of the session. */
    static final Duration BEDENKTIJD = Duration.ofHours(48);

    private final Kennissessie sessie;
    private final List<Aanmelding> alle;
    private final List<Aanmelding> aangeboden = new ArrayList<>();
    private final List<Aanmelding> verlopen = new ArrayList<>();
    private final Set<String> zonderMandaat;

    /** Everybody may still act. */
    Deelnemerslijst(Kennissessie sessie, List<Aanmelding> alle) {
        this(sessie, alle, Set.of());
    }

    /** @param zonderMandaat who may not act any more for the party they registered for: they keep what they have, and are passed over in the line */
    Deelnemerslijst(Kennissessie sessie, List<Aanmelding> alle, Set<String> zonderMandaat) {
        this.sessie = sessie;
        this.alle = new ArrayList<>(alle);
        this.zonderMandaat = new HashSet<>(zonderMandaat);
    }

    /** Puts the list at this moment: expired offers end, reserved places are released, the line moves up. */
    Deelnemerslijst bijwerken(Instant nu) {
        sessie.bijwerken(nu);
        alle.stream().filter(a -> a.isVerlopenOp(nu)).forEach(a -> {
            a.verlopen(nu);
            verlopen.add(a);
        });
        doorschuiven(nu);
        return this;
    }

    /** Registers; the outcome says whether they have places or stand in line. */
    Aanmelding aanmelden(Gemachtigde wie, Aanmeldopgave opgave, Instant nu) {
        sessie.eisOpen(nu);
        Aanmelding aanmelding = van(wie.gebruiker());
        eis(aanmelding == null || !aanmelding.stand().isActief(), KennisReden.AL_AANGEMELD, "sessie", sessie.titel());
        eis(opgave.aantal() <= sessie.verdeling(List.of()).capaciteit(), KennisReden.AANMELDING_TE_GROOT, "aantal", opgave.aantal());
        eisDelen(opgave.delen());
        eisRuimte(opgave);
        zonderMandaat.remove(wie.gebruiker());
        if (aanmelding == null) {
            aanmelding = new Aanmelding(sessie.id(), wie.gebruiker());
            alle.add(aanmelding);
        }
        aanmelding.aanmelden(wie, opgave, 1 + alle.stream().mapToInt(Aanmelding::volgnummer).max().orElse(0), nu);
        if (verdeling().past(aanmelding.bezetting())) {
            aanmelding.plaatsen(nu);
        }
        doorschuiven(nu);
        return aanmelding;
    }

    /** More people than a part has places at all would wait for ever. */
    private void eisRuimte(Aanmeldopgave opgave) {
        sessie.programma().stream().filter(d -> opgave.delen().contains(d.id())).forEach(d -> d.plaatsen()
                .ifPresent(plaatsen -> eis(opgave.aantal() <= plaatsen, KennisReden.AANMELDING_TE_GROOT, "aantal", opgave.aantal())));
    }

    private void eisDelen(Set<Long> gekozen) {
        Map<Long, Programmadeel> delen = sessie.programma().stream().collect(Collectors.toMap(Programmadeel::id, Function.identity()));
        eis(delen.keySet().containsAll(gekozen), KennisReden.DEEL_ONBEKEND);
        List<Programmadeel> keus = gekozen.stream().map(delen::get).sorted(Comparator.comparing(Programmadeel::begin)).toList();
        for (int i = 1; i < keus.size(); i++) {
            eis(!keus.get(i - 1).overlapt(keus.get(i)), KennisReden.DELEN_OVERLAPPEN, "een", keus.get(i - 1).titel(), "ander", keus.get(i).titel());
        }
    }

    Aanmelding afmelden(String gebruiker, Instant nu) {
        sessie.eisOpen(nu);
        Aanmelding aanmelding = vereist(gebruiker);
        aanmelding.afmelden(nu);
        doorschuiven(nu);
        return aanmelding;
    }

    Aanmelding aannemen(String gebruiker, Instant nu) {
        Aanmelding aanmelding = aanbod(gebruiker, nu);
        aanmelding.plaatsen(nu);
        return aanmelding;
    }

    Aanmelding laten(String gebruiker, Instant nu) {
        Aanmelding aanmelding = aanbod(gebruiker, nu);
        aanmelding.afmelden(nu);
        doorschuiven(nu);
        return aanmelding;
    }

    private Aanmelding aanbod(String gebruiker, Instant nu) {
        sessie.eisOpen(nu);
        Aanmelding aanmelding = van(gebruiker);
        eis(aanmelding != null && aanmelding.stand() == Aanmeldstand.AANGEBODEN, KennisReden.AANBOD_VERLOPEN, "sessie", sessie.titel());
        return aanmelding;
    }

    /**
     * The session has other places, another programme or other hours: nobody loses anything by it, or it is refused.
     *
     * @param vrijEerst how many places were free before; what was promised too much already is no reason to refuse
     */
    void herzien(int vrijEerst, Instant nu) {
        Verdeling nieuw = verdeling();
        eis(nieuw.bezetAantal() <= nieuw.capaciteit(), KennisReden.CAPACITEIT_TE_LAAG, "bezet", nieuw.bezetAantal());
        eis(nieuw.vrij() >= Math.min(0, vrijEerst), KennisReden.RESERVERING_PAST_NIET, "plaatsen", nieuw.capaciteit() - nieuw.bezetAantal());
        herzienDelen(nieuw);
        alle.stream().filter(a -> a.stand() == Aanmeldstand.AANGEBODEN && a.aanbodTot().isAfter(sessie.begin())).forEach(a -> a.aanbieden(sessie.begin(), nu));
        doorschuiven(nu);
    }

    private void herzienDelen(Verdeling nieuw) {
        Set<Long> delen = sessie.programma().stream().map(Programmadeel::id).collect(Collectors.toSet());
        for (Aanmelding a : alle) {
            if (a.stand().isActief()) {
                eis(delen.containsAll(a.delen()), KennisReden.DEEL_HEEFT_AANMELDINGEN);
                eisDelen(a.delen());
            } else {
                a.delen().retainAll(delen);
            }
        }
        nieuw.deelcapaciteit().forEach((deel, plaatsen) -> eis(nieuw.bezetIn(deel) <= plaatsen, KennisReden.DEELCAPACITEIT_TE_LAAG, "bezet", nieuw.bezetIn(deel)));
    }

    private void doorschuiven(Instant nu) {
        if (sessie.standOp(nu) != Sessiestand.GEPUBLICEERD || !sessie.begin().isAfter(nu)) {
            return;
        }
        Instant tot = nu.plus(BEDENKTIJD).isBefore(sessie.begin()) ? nu.plus(BEDENKTIJD) : sessie.begin();
        // whoever belongs to two groups makes room for others: look again until nobody moves
        for (Aanmelding a = eerste(); a != null; a = eerste()) {
            a.aanbieden(tot, nu);
            aangeboden.add(a);
        }
    }

    /** The first in line who fits and may still act. */
    private Aanmelding eerste() {
        Verdeling verdeling = verdeling();
        return wachtenden().stream().filter(a -> !zonderMandaat.contains(a.gebruiker()) && verdeling.past(a.bezetting())).findFirst().orElse(null);
    }

    Verdeling verdeling() {
        return sessie.verdeling(alle.stream().filter(a -> a.stand().isBezet()).map(Aanmelding::bezetting).toList());
    }

    /** Who stands in line, first come first. */
    List<Aanmelding> wachtenden() {
        return alle.stream().filter(a -> a.stand() == Aanmeldstand.WACHTEND).sorted(Comparator.comparingInt(Aanmelding::volgnummer)).toList();
    }

    /** Place in line, from 1. */
    int plek(Aanmelding aanmelding) {
        return wachtenden().indexOf(aanmelding) + 1;
    }

    Aanmelding vereist(String gebruiker) {
        Aanmelding aanmelding = van(gebruiker);
        if (aanmelding == null || !aanmelding.stand().isActief()) {
            throw new Weigering(KennisReden.NIET_AANGEMELD, "sessie", sessie.titel());
        }
        return aanmelding;
    }

    private Aanmelding van(String gebruiker) {
        return alle.stream().filter(a -> a.gebruiker().equals(gebruiker)).findFirst().orElse(null);
    }

    Kennissessie sessie() {
        return sessie;
    }

    /** Everybody who ever registered. */
    List<Aanmelding> alle() {
        return alle;
    }

    /** Everybody who has places, an offer, or stands in line. */
    List<Aanmelding> actief() {
        return alle.stream().filter(a -> a.stand().isActief()).sorted(Comparator.comparingInt(Aanmelding::volgnummer)).toList();
    }

    /** Who got an offer since this list was read. */
    List<Aanmelding> aangeboden() {
        return aangeboden;
    }

    /** Whose offer expired since this list was read. */
    List<Aanmelding> verlopen() {
        return verlopen;
    }
}
