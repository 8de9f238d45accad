package nl.onderwijsregio.besluit.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits around objections: an answer from who proposes, and then a choice of whose objection it is. */
@ApplicationScoped
class Bezwaartaken implements Takenbron {
    @Inject
    BezwaarRepository bezwaren;
    @Inject
    Indiener indiener;
    @Inject
    Clock klok;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return Portaal.PARTNERS.contains(wie.portaal()) && wie.regio().isPresent()
                ? bezwaren.open(wie.regioId(), klok.instant()).stream().flatMap(b -> taak(b, wie).stream()).toList() : List.of();
    }

    private Optional<Taak> taak(Object[] b, Gemachtigde wie) {
        ZonedDateTime sluit = ((Instant) b[3]).atZone(Klok.ZONE);
        Map<String, Object> waarden = Map.of("onderwerp", b[1], "partij", b[5]);
        if (b[6] == null && indiener.isVan((Long) b[2], wie)) {
            return Optional.of(Taak.van("taak.bezwaar.beantwoorden", "besluiten/" + b[0], waarden).voor(sluit.toLocalDate(), sluit.toLocalTime()));
        }
        if (b[6] == Woordsoort.ANTWOORD && wie.partijId() == (Long) b[4] && wie.heeft(Functie.STEMMEN)) {
            return Optional.of(Taak.van("taak.bezwaar.kiezen", "besluiten/" + b[0], waarden).voor(sluit.toLocalDate(), sluit.toLocalTime()));
        }
        return Optional.empty();
    }
}
