package nl.onderwijsregio.overleg;

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
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits for somebody around meetings: actions of the party, an invitation to answer; and the meetings to come. Two queries. */
@ApplicationScoped
class Overlegtaken implements Takenbron {
    @Inject
    VergaderingQuery query;
    @Inject
    Clock klok;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.regio().isEmpty()) {
            return List.of();
        }
        return Stream.concat(acties(wie), query.eigen(List.of(wie.mandaat().waarde()), klok.instant()).stream().filter(Eigenvergadering::vraagtAntwoord).map(Overlegtaken::antwoord)).toList();
    }

    private Stream<Taak> acties(Gemachtigde wie) {
        return !Portaal.PARTNERS.contains(wie.portaal()) ? Stream.empty() : query.openActies(wie.regioId()).stream().filter(a -> a.partijId() == wie.partijId())
                .map(a -> Taak.van("taak.overleg.actie", pad(a.vergaderingId()), Map.of("actie", a.tekst(), "orgaan", a.orgaan())).voor(a.termijn(), null));
    }

    private static Taak antwoord(Eigenvergadering eigen) {
        ZonedDateTime begint = begint(eigen.regel());
        return Taak.van("taak.overleg.antwoord", pad(eigen.regel().id()), Map.of("orgaan", eigen.regel().orgaan())).voor(begint.toLocalDate(), begint.toLocalTime());
    }

    @Override
    public List<Deadline> deadlines(Gemachtigde wie, LocalDate vandaag) {
        if (wie.regio().isEmpty()) {
            return List.of();
        }
        return query.eigen(List.of(wie.mandaat().waarde()), klok.instant()).stream().filter(e -> e.presentie() != Presentiestand.KOMT_NIET && !e.vraagtAntwoord()).map(e -> {
            ZonedDateTime begint = begint(e.regel());
            return new Deadline(begint.toLocalDate(), begint.toLocalTime(), "deadline.overleg.vergadering", Map.of("orgaan", e.regel().orgaan()));
        }).toList();
    }

    private static ZonedDateTime begint(Vergaderregel vergadering) {
        return vergadering.wanneer().begint().atZone(Klok.ZONE);
    }

    private static String pad(long vergadering) {
        return "overleg/vergaderingen/" + vergadering;
    }
}
