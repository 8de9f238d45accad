package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    Deelnemerslijst(Kennissessie sessie, List<Aanmelding> alle) {
        this.sessie = sessie;
        this.alle = new ArrayList<>(alle);
    }

    /** Puts the list at this moment: expired offers end, reserved places are released, the line moves up. */
    Deelnemerslijst bijwerken(Instant nu) {
        sessie.bijwerken(nu);
        alle.stream().filter(a -> a.isVerlopenOp(nu)).forEach(a -> {
            a.verlopen();
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
        if (aanmelding == null) {
            aanmelding = new Aanmelding(sessie.id(), wie.gebruiker());
            alle.add(aanmelding);
        }
        aanmelding.aanmelden(wie, opgave, 1 + alle.stream().mapToInt(Aanmelding::volgnummer).max().orElse(0), nu);
        if (verdeling().past(aanmelding.bezetting())) {
            aanmelding.plaatsen();
        }
        return aanmelding;
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
        aanmelding.afmelden();
        doorschuiven(nu);
        return aanmelding;
    }

    Aanmelding aannemen(String gebruiker, Instant nu) {
        Aanmelding aanmelding = aanbod(gebruiker, nu);
        aanmelding.plaatsen();
        return aanmelding;
    }

    Aanmelding laten(String gebruiker, Instant nu) {
        Aanmelding aanmelding = aanbod(gebruiker, nu);
        aanmelding.afmelden();
        doorschuiven(nu);
        return aanmelding;
    }

    private Aanmelding aanbod(String gebruiker, Instant nu) {
        sessie.eisOpen(nu);
        Aanmelding aanmelding = van(gebruiker);
        eis(aanmelding != null && aanmelding.stand() == Aanmeldstand.AANGEBODEN, KennisReden.AANBOD_VERLOPEN, "sessie", sessie.titel());
        return aanmelding;
    }

    /** The session has other places or another programme: nobody loses anything by it, or it is refused. */
    void herzien(Instant nu) {
        Verdeling nieuw = verdeling();
        eis(nieuw.bezetAantal() <= nieuw.capaciteit(), KennisReden.CAPACITEIT_TE_LAAG, "bezet", nieuw.bezetAantal());
        eis(nieuw.vrij() >= 0, KennisReden.RESERVERING_PAST_NIET, "plaatsen", nieuw.capaciteit() - nieuw.bezetAantal());
        Set<Long> delen = sessie.programma().stream().map(Programmadeel::id).collect(Collectors.toSet());
        for (Aanmelding a : alle) {
            if (!a.stand().isActief()) {
                a.delen().retainAll(delen);
            }
            eis(delen.containsAll(a.delen()), KennisReden.DEEL_HEEFT_AANMELDINGEN);
            eisDelen(a.delen());
        }
        nieuw.deelcapaciteit().forEach((deel, plaatsen) -> eis(nieuw.bezetIn(deel) <= plaatsen, KennisReden.DEELCAPACITEIT_TE_LAAG, "bezet", nieuw.bezetIn(deel)));
        doorschuiven(nu);
    }

    private void doorschuiven(Instant nu) {
        if (sessie.standOp(nu) != Sessiestand.GEPUBLICEERD || !sessie.begin().isAfter(nu)) {
            return;
        }
        for (Aanmelding a : wachtenden()) {
            if (verdeling().past(a.bezetting())) {
                Instant tot = nu.plus(BEDENKTIJD);
                a.aanbieden(tot.isBefore(sessie.begin()) ? tot : sessie.begin());
                aangeboden.add(a);
            }
        }
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
