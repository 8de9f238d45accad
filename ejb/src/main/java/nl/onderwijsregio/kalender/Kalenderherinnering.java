package nl.onderwijsregio.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.Herinneraar;
import nl.onderwijsregio.bericht.Herinneringopgave;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Werkstuk;

/** Reminds penvoerder and projectleider thirty, seven and one day before a day of the regeling under which their region applied. */
@ApplicationScoped
public class Kalenderherinnering {
    static final Set<Long> DAGEN = Set.of(30L, 7L, 1L);

    @Inject
    KalenderQuery query;
    @Inject
    Regiokalender kalender;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Herinneraar herinneraar;
    @Inject
    Clock klok;

    /** A day that a region is to be reminded of today. */
    public record Herinnerdag(long regio, Plichtdatum plicht) {}

    @Transactional(TxType.REQUIRES_NEW)
    public List<Herinnerdag> vandaag() {
        LocalDate vandaag = LocalDate.now(klok);
        return query.ingediend().stream().flatMap(p -> kalender.van(p).stream().filter(d -> DAGEN.contains(d.dag().toEpochDay() - vandaag.toEpochDay()))
                .map(d -> new Herinnerdag(p.regio(), d))).toList();
    }

    /** At most once a day per party. @return how many parties */
    @Transactional(TxType.REQUIRES_NEW)
    public long herinneren(Herinnerdag dag) {
        Map<Long, List<Mandaatregel>> perPartij = mandaten.geldigIn(dag.regio(), LocalDate.now(klok)).stream()
                .filter(m -> m.functies().contains(Functie.PENVOERDER) || m.functies().contains(Functie.PROJECTLEIDER))
                .map(m -> m.voor(Werkstuk.van(dag.plicht().regeling()))).collect(Collectors.groupingBy(Mandaatregel::partijId));
        return perPartij.entrySet().stream().filter(e -> herinneraar.herinneren(opgave(dag, e.getKey(), e.getValue()), null)).count();
    }

    private static Herinneringopgave opgave(Herinnerdag dag, long partij, List<Mandaatregel> aan) {
        Plichtdatum p = dag.plicht();
        String regio = aan.getFirst().regioNaam();
        return new Herinneringopgave(Berichtsoort.DEADLINE, "plicht:" + dag.regio() + ":" + p.naam(), partij, aan, p.wat() + " van " + regio + ": uiterlijk " + Datumtekst.dag(p.dag()),
                Stream.of(Stream.of(p.wat() + " van " + regio + " moet uiterlijk " + Datumtekst.dag(p.dag()) + " klaar zijn (art. " + p.artikel() + "). Hebt u dit al gedaan, dan hoeft u niets te doen."),
                        p.wachtendeBetaling().map(b -> "Is dit niet op tijd klaar, dan kan de betaling van " + maand(b) + " wachten tot het klaar is.").stream(),
                        Stream.of("U krijgt deze mail omdat u projectleider of penvoerder bent.")).flatMap(s -> s).toList(),
                "deadlines", p.dag().plusDays(1).atStartOfDay(Klok.ZONE).toInstant());
    }

    private static String maand(LocalDate dag) {
        return java.time.format.DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl-NL")).format(dag);
    }
}
