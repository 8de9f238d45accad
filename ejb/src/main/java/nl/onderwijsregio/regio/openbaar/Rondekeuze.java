package nl.onderwijsregio.regio.openbaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;

/**
 * Of which round the public pages tell, when a region composed for more of them: the newest whose window has opened. A round that is still to
 * come counts when there is no other, the nearest first; so nobody reads the beginnings of a next round as what holds now.
 */
@ApplicationScoped
class Rondekeuze {
    @Inject
    Regelingen regelingen;
    @Inject
    Clock klok;

    Optional<String> van(Collection<String> rondes) {
        LocalDateTime nu = LocalDateTime.ofInstant(klok.instant(), Tijdvak.ZONE);
        Comparator<String> nieuwste = Comparator.comparing((String r) -> tijdvak(r).map(Tijdvak::opent)
                .map(o -> o.toLocalDateTime()).orElse(LocalDateTime.MIN)).thenComparing(Comparator.naturalOrder());
        return rondes.stream().filter(r -> tijdvak(r).filter(t -> t.isTeVroeg(nu)).isEmpty()).max(nieuwste).or(() -> rondes.stream().min(nieuwste));
    }

    String naam(String ronde) {
        return tekst(ronde).naam();
    }

    private Optional<Tijdvak> tijdvak(String ronde) {
        return tekst(ronde).bekendTijdvak();
    }

    private Regelversie tekst(String ronde) {
        return regelingen.actueel().beslistekst(ronde, LocalDate.now(klok));
    }
}
