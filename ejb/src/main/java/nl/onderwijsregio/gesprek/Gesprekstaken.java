package nl.onderwijsregio.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits around conversations: notes to share or to confirm, agreed points of the own side. */
@ApplicationScoped
class Gesprekstaken implements Takenbron {
    @Inject
    GesprekQuery lezen;
    @Inject
    Clock klok;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.portaal() == Portaal.RE) {
            Instant nu = klok.instant();
            return Stream.concat(lezen.lopend().stream().flatMap(g -> vanRe(g, nu).stream()), lezen.openVanRe().stream().map(Gesprekstaken::afspraak)).toList();
        }
        return leidt(wie) ? Stream.concat(lezen.vanRegio(wie.regioId()).stream().filter(g -> g.verslag() != null && g.gezienOp() == null)
                .map(g -> Taak.van("taak.gesprek.gezien", "gesprekken/" + g.id(), waarden(g))),
                lezen.afspraken(wie.regioId()).stream().filter(a -> !a.isGedaan() && a.afspraak().eigenaar() == Kant.REGIO).map(Gesprekstaken::afspraak)).toList() : List.of();
    }

    private static Optional<Taak> vanRe(Gespreksregel g, Instant nu) {
        if (g.isVerstrekenOp(nu)) {
            return Optional.of(Taak.van("taak.gesprek.houden", "gesprekken/" + g.id(), waarden(g)));
        }
        return g.zonderVerslag() ? Optional.of(Taak.van("taak.gesprek.verslag", "gesprekken/" + g.id() + "/verslag", waarden(g))) : Optional.empty();
    }

    private static Taak afspraak(Afspraakstand a) {
        return Taak.van("taak.gesprek.afspraak", "gesprekken/" + a.gesprekId(), Map.of("tekst", a.afspraak().tekst())).voor(a.afspraak().datum(), null);
    }

    private static Map<String, Object> waarden(Gespreksregel g) {
        return Map.of("regio", g.regioNaam(), "datum", g.begint().atZone(Klok.ZONE).toLocalDate());
    }

    @Override
    public List<Deadline> deadlines(Gemachtigde wie, LocalDate vandaag) {
        List<Gespreksregel> gesprekken = wie.portaal() == Portaal.RE ? lezen.lopend() : leidt(wie) ? lezen.vanRegio(wie.regioId()) : List.of();
        return gesprekken.stream().filter(g -> g.status() == Gesprekstatus.GEPLAND).map(g -> {
            ZonedDateTime begint = g.begint().atZone(Klok.ZONE);
            return new Deadline(begint.toLocalDate(), begint.toLocalTime(), "deadline.gesprek", Map.of("regio", g.regioNaam()));
        }).toList();
    }

    private static boolean leidt(Gemachtigde wie) {
        return Portaal.PARTNERS.contains(wie.portaal()) && wie.regio().isPresent() && Gespreksdeur.magLeiden(wie);
    }
}
