package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** An offer that waits for an answer, a session to evaluate; the days of sessions one goes to. */
@ApplicationScoped
class Sessietaken implements Takenbron {
    @Inject
    KennissessieQuery query;
    @Inject
    Clock klok;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return Stream.concat(aanbod(wie), query.teEvalueren(wie, Evaluatie.geslotenVoor(klok.instant()), klok.instant()).stream().map(s -> Taak.van("taak.kennis.evaluatie",
                "kennisdeling/" + s.id(), Map.of("sessie", s.titel())).voor(Evaluatie.laatsteDag(s.begin()), null))).toList();
    }

    private Stream<Taak> aanbod(Gemachtigde wie) {
        return query.van(wie, klok.instant()).stream().filter(s -> s.stand() == Aanmeldstand.AANGEBODEN && s.aanbodTot().isAfter(klok.instant())).map(s -> {
            ZonedDateTime tot = s.aanbodTot().atZone(Klok.ZONE);
            return Taak.van("taak.kennis.aanbod", "kennisdeling/" + s.id(), Map.of("sessie", s.titel())).voor(tot.toLocalDate(), tot.toLocalTime())
                    .anders("taak.kennis.aanbod.anders");
        });
    }

    @Override
    public List<Deadline> deadlines(Gemachtigde wie, LocalDate vandaag) {
        return query.van(wie, klok.instant()).stream().filter(s -> s.stand() == Aanmeldstand.GEPLAATST).map(s -> {
            ZonedDateTime begin = s.begin().atZone(Klok.ZONE);
            return new Deadline(begin.toLocalDate(), begin.toLocalTime(), "deadline.kennis.sessie", Map.of("sessie", s.titel()));
        }).toList();
    }
}
