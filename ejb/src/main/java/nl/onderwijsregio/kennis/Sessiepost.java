package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.bericht.Herinneringopgave;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** What people hear by mail about a kennissessie: an offer, its expiring, a change, cancelling, and that it is near. In the transaction of the act. */
@ApplicationScoped
public class Sessiepost {
    @Inject
    PostvakUit postvak;
    @Inject
    Herinneraar herinneraar;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    /** Everybody whose offer is new, and everybody whose offer expired. */
    void verschoven(Kennissessie sessie, Deelnemerslijst lijst) {
        Map<Long, Mandaatregel> aan = mandaten(lijst.aangeboden(), lijst.verlopen());
        lijst.aangeboden().forEach(a -> leggen(aan.get(a.mandaatId()), kenmerk(sessie, a) + ":aanbod", "Er is een plek voor u bij ‘" + sessie.titel()
                + "’: bevestig vóór " + Datumtekst.moment(a.aanbodTot()), List.of("Er kwam plek vrij voor de kennissessie ‘" + sessie.titel() + "’ op "
                + Datumtekst.moment(sessie.begin()) + ". Wij houden de plek voor u vast tot " + Datumtekst.moment(a.aanbodTot()) + ".",
                "Neemt u de plek niet op tijd aan, dan gaat die naar de volgende op de wachtlijst."), sessie, a.aanbodTot()));
        lijst.verlopen().forEach(a -> leggen(aan.get(a.mandaatId()), kenmerk(sessie, a) + ":verlopen", "De plek bij ‘" + sessie.titel() + "’ is niet meer voor u",
                List.of("U heeft niet op tijd bevestigd. De plek ging naar de volgende op de wachtlijst.", "Wilt u toch nog komen? Meld u dan opnieuw aan."),
                sessie, sessie.begin()));
    }

    /** Everybody who comes or waits: it is held elsewhere or at another time. */
    void gewijzigd(Kennissessie sessie, Collection<Aanmelding> aanmeldingen) {
        Map<Long, Mandaatregel> aan = mandaten(aanmeldingen);
        aanmeldingen.forEach(a -> leggen(aan.get(a.mandaatId()), "kennissessie:" + sessie.id() + ":wijziging:" + sessie.volgnummer(), "De kennissessie ‘" + sessie.titel()
                + "’ is gewijzigd", List.of("De tijd of de plaats van de kennissessie ‘" + sessie.titel() + "’ is gewijzigd. Zij begint nu op "
                + Datumtekst.moment(sessie.begin()) + ".", "Uw aanmelding blijft staan. Kunt u niet? Meld u dan af, dan krijgt iemand anders de plek."), sessie, sessie.begin()));
    }

    /** Everybody who comes or waits: it is not held. */
    void geannuleerd(Kennissessie sessie, Collection<Aanmelding> aanmeldingen) {
        postvak.intrekken(aanmeldingen.stream().map(a -> kenmerk(sessie, a) + ":aanbod").toList());
        herinneraar.afgehandeld(Berichtsoort.KENNISSESSIE, onderwerp(sessie), null);
        Map<Long, Mandaatregel> aan = mandaten(aanmeldingen);
        aanmeldingen.forEach(a -> leggen(aan.get(a.mandaatId()), "kennissessie:" + sessie.id() + ":geannuleerd", "De kennissessie ‘" + sessie.titel() + "’ gaat niet door",
                List.of("De kennissessie ‘" + sessie.titel() + "’ van " + Datumtekst.moment(sessie.begin()) + " is geannuleerd. Waarom leest u op de pagina van de kennissessie.",
                        "U krijgt deze mail omdat u was aangemeld of op de wachtlijst stond."), sessie, sessie.begin()));
    }

    /** Everybody who has a place, once. @return how many parties */
    int herinneren(Kennissessie sessie, Collection<Aanmelding> geplaatst) {
        if (!herinneraar.laatste(Berichtsoort.KENNISSESSIE, onderwerp(sessie)).isEmpty()) {
            return 0;
        }
        Map<Long, Mandaatregel> aan = mandaten(geplaatst);
        Map<Long, List<Mandaatregel>> perPartij = geplaatst.stream().filter(a -> aan.containsKey(a.mandaatId()))
                .collect(Collectors.groupingBy(Aanmelding::partijId, Collectors.mapping(a -> aan.get(a.mandaatId()), Collectors.toList())));
        return (int) perPartij.entrySet().stream().filter(e -> herinneraar.herinneren(new Herinneringopgave(Berichtsoort.KENNISSESSIE, onderwerp(sessie), e.getKey(),
                e.getValue(), "Binnenkort: de kennissessie ‘" + sessie.titel() + "’", List.of("De kennissessie ‘" + sessie.titel() + "’ begint op "
                + Datumtekst.moment(sessie.begin()) + ". Waar u moet zijn leest u op de pagina van de kennissessie.",
                "Kunt u toch niet? Meld u dan af, dan krijgt iemand anders de plek."), pad(sessie), sessie.begin()), null)).count();
    }

    /** Whoever answered or withdrew needs no offer by mail any more. */
    void afgehandeld(Kennissessie sessie, Aanmelding aanmelding) {
        postvak.intrekken(List.of(kenmerk(sessie, aanmelding) + ":aanbod"), aanmelding.gebruiker());
    }

    private void leggen(Mandaatregel aan, String kenmerk, String onderwerp, List<String> zinnen, Kennissessie sessie, Instant geldigTot) {
        if (aan != null) {
            postvak.klaarleggen(new Berichtopgave(Berichtsoort.KENNISSESSIE, aan, kenmerk, onderwerp, zinnen, pad(sessie), geldigTot));
        }
    }

    @SafeVarargs
    private Map<Long, Mandaatregel> mandaten(Collection<Aanmelding>... groepen) {
        List<MandaatId> ids = java.util.stream.Stream.of(groepen).flatMap(Collection::stream).map(a -> new MandaatId(a.mandaatId())).distinct().toList();
        return mandaten.vinden(ids).stream().collect(Collectors.toMap(m -> m.id().waarde(), m -> m));
    }

    private static String kenmerk(Kennissessie sessie, Aanmelding aanmelding) {
        return "kennissessie:" + sessie.id() + ":" + aanmelding.id() + ":" + aanmelding.volgnummer();
    }

    private static String onderwerp(Kennissessie sessie) {
        return "kennissessie:" + sessie.id();
    }

    private static String pad(Kennissessie sessie) {
        return "kennisdeling/" + sessie.id();
    }
}
