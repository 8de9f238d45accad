package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** What people hear by mail about a kennissessie: an offer, its expiring, a change, cancelling, and that it is near. In the transaction of the act. */
@ApplicationScoped
public class Sessiepost {
    private static final Duration NA_AFLOOP = Duration.ofDays(1);
    private static final String EVALUATIE = ":evaluatie";

    @Inject
    PostvakUit postvak;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    /** Everybody whose offer is new, and everybody whose offer expired. */
    void verschoven(Kennissessie sessie, Deelnemerslijst lijst) {
        Map<Long, Mandaatregel> aan = mandaten(lijst.aangeboden(), lijst.verlopen());
        lijst.aangeboden().forEach(a -> leggen(aan.get(a.id()), kenmerk(sessie, a) + ":aanbod", "Er is een plek voor u bij ‘" + sessie.titel()
                + "’: bevestig vóór " + Datumtekst.moment(a.aanbodTot()), List.of("Er kwam plek vrij voor de kennissessie ‘" + sessie.titel() + "’ op "
                + Datumtekst.moment(sessie.begin()) + ". Wij houden de plek voor u vast tot " + Datumtekst.moment(a.aanbodTot()) + ".",
                "Neemt u de plek niet op tijd aan, dan gaat die naar de volgende op de wachtlijst."), sessie, a.aanbodTot()));
        lijst.verlopen().forEach(a -> leggen(aan.get(a.id()), kenmerk(sessie, a) + ":verlopen", "De plek bij ‘" + sessie.titel() + "’ is niet meer voor u",
                List.of("U heeft niet op tijd bevestigd. De plek ging naar de volgende op de wachtlijst.", "Wilt u toch nog komen? Meld u dan opnieuw aan."),
                sessie, sessie.begin()));
    }

    /** Everybody who comes or waits: it is held elsewhere or at another time. What was said of an earlier change is not sent any more. */
    void gewijzigd(Kennissessie sessie, Instant eerst, Collection<Aanmelding> aanmeldingen) {
        ouder(sessie, eerst, aanmeldingen);
        Map<Long, Mandaatregel> aan = mandaten(aanmeldingen);
        aanmeldingen.forEach(a -> leggen(aan.get(a.id()), wijziging(sessie, sessie.volgnummer()), "De kennissessie ‘" + sessie.titel() + "’ is gewijzigd",
                List.of("De tijd of de plaats van de kennissessie ‘" + sessie.titel() + "’ is gewijzigd. Zij begint op " + Datumtekst.moment(sessie.begin()) + ".",
                        "Uw aanmelding blijft staan. Kunt u niet? Meld u dan af, dan krijgt iemand anders de plek."), sessie, sessie.begin()));
    }

    /** Everybody who comes or waits: it is not held. */
    void geannuleerd(Kennissessie sessie, Collection<Aanmelding> aanmeldingen) {
        ouder(sessie, sessie.begin(), aanmeldingen);
        postvak.intrekken(aanmeldingen.stream().map(a -> kenmerk(sessie, a) + ":aanbod").toList());
        Map<Long, Mandaatregel> aan = mandaten(aanmeldingen);
        aanmeldingen.forEach(a -> leggen(aan.get(a.id()), "kennissessie:" + sessie.id() + ":geannuleerd", "De kennissessie ‘" + sessie.titel() + "’ gaat niet door",
                List.of("De kennissessie ‘" + sessie.titel() + "’ van " + Datumtekst.moment(sessie.begin()) + " is geannuleerd. Waarom leest u op de pagina van de kennissessie.",
                        "U krijgt deze mail omdat u was aangemeld of op de wachtlijst stond."), sessie, sessie.einde().plus(NA_AFLOOP)));
    }

    private void ouder(Kennissessie sessie, Instant begin, Collection<Aanmelding> aanmeldingen) {
        postvak.intrekken(IntStream.range(0, sessie.volgnummer()).mapToObj(n -> wijziging(sessie, n)).toList());
        postvak.intrekken(aanmeldingen.stream().map(a -> herinnering(sessie, a, begin)).toList());
    }

    /** Somebody whom the organiser withdrew. */
    void afgemeld(Kennissessie sessie, Aanmelding aanmelding) {
        leggen(mandaten(List.of(aanmelding)).get(aanmelding.id()), kenmerk(sessie, aanmelding) + ":afgemeld", "U bent afgemeld voor ‘" + sessie.titel() + "’", List.of(
                "De organisator heeft u afgemeld voor de kennissessie ‘" + sessie.titel() + "’ van " + Datumtekst.moment(sessie.begin()) + ".",
                "Wilt u toch komen? Meld u dan opnieuw aan."), sessie, sessie.begin());
    }

    /** Everybody who has a place, once for each hour it was planned at. @return how many */
    int herinneren(Kennissessie sessie, Collection<Aanmelding> geplaatst) {
        Map<Long, Mandaatregel> aan = mandaten(geplaatst);
        geplaatst.forEach(a -> leggen(aan.get(a.id()), herinnering(sessie, a, sessie.begin()), "Binnenkort: de kennissessie ‘" + sessie.titel() + "’", List.of(
                "De kennissessie ‘" + sessie.titel() + "’ begint op " + Datumtekst.moment(sessie.begin()) + ". Waar u moet zijn leest u op de pagina van de kennissessie.",
                "Kunt u toch niet? Meld u dan af, dan krijgt iemand anders de plek."), sessie, sessie.begin()));
        return geplaatst.size();
    }

    /** Everybody who came and has not said what they thought, once. @return how many */
    int evalueren(Kennissessie sessie, Collection<Aanmelding> geweest) {
        Map<Long, Mandaatregel> aan = mandaten(geweest);
        LocalDate tot = Evaluatie.laatsteDag(sessie.einde());
        geweest.forEach(a -> leggen(aan.get(a.id()), kenmerk(sessie, a) + EVALUATIE, "Wat vond u van de kennissessie ‘" + sessie.titel() + "’?", List.of(
                "U was bij de kennissessie ‘" + sessie.titel() + "’. Met drie vragen helpt u de organisator verder. U kunt antwoorden tot en met " + Datumtekst.dag(tot) + ".",
                "De organisator ziet alleen aantallen en losse opmerkingen, en alleen als er genoeg antwoorden zijn. Niet wie wat antwoordde."), sessie,
                tot.plusDays(1).atStartOfDay(Klok.ZONE).toInstant()));
        return geweest.size();
    }

    /** Whoever said what they thought is not asked any more. */
    void geevalueerd(Kennissessie sessie, Aanmelding aanmelding) {
        postvak.intrekken(List.of(kenmerk(sessie, aanmelding) + EVALUATIE), aanmelding.gebruiker());
    }

    /** Whoever answered or withdrew needs no offer and no reminder by mail any more. */
    void afgehandeld(Kennissessie sessie, Aanmelding aanmelding) {
        postvak.intrekken(List.of(kenmerk(sessie, aanmelding) + ":aanbod", herinnering(sessie, aanmelding, sessie.begin())), aanmelding.gebruiker());
    }

    private void leggen(Mandaatregel aan, String kenmerk, String onderwerp, List<String> zinnen, Kennissessie sessie, Instant geldigTot) {
        if (aan != null) {
            postvak.klaarleggen(new Berichtopgave(Berichtsoort.KENNISSESSIE, aan, kenmerk, onderwerp, zinnen, pad(sessie), geldigTot));
        }
    }

    /** Under which mandaat each of them can be reached today, by id of the registration: the one they registered under, or another for the same party. */
    @SafeVarargs
    private Map<Long, Mandaatregel> mandaten(Collection<Aanmelding>... groepen) {
        List<Aanmelding> alle = Stream.of(groepen).flatMap(Collection::stream).toList();
        Map<Long, Mandaatregel> gegeven = mandaten.vinden(alle.stream().map(a -> new MandaatId(a.mandaatId())).distinct().toList()).stream()
                .collect(Collectors.toMap(m -> m.id().waarde(), m -> m));
        Map<Long, Mandaatregel> aan = new HashMap<>();
        alle.forEach(a -> Optional.ofNullable(gegeven.get(a.mandaatId())).filter(m -> m.isGeldigOp(LocalDate.now(klok)))
                .or(() -> mandaten.van(a.gebruiker()).stream().filter(m -> a.isVoor(m) && m.isGeldigOp(LocalDate.now(klok))).findFirst()).ifPresent(m -> aan.put(a.id(), m)));
        return aan;
    }

    private static String wijziging(Kennissessie sessie, int volgnummer) {
        return "kennissessie:" + sessie.id() + ":wijziging:" + volgnummer;
    }

    private static String herinnering(Kennissessie sessie, Aanmelding aanmelding, Instant begin) {
        return kenmerk(sessie, aanmelding) + ":herinnering:" + begin.getEpochSecond();
    }

    private static String kenmerk(Kennissessie sessie, Aanmelding aanmelding) {
        return "kennissessie:" + sessie.id() + ":" + aanmelding.id() + ":" + aanmelding.volgnummer();
    }

    private static String pad(Kennissessie sessie) {
        return "kennisdeling/" + sessie.id();
    }
}
