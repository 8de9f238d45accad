package nl.onderwijsregio.beoordeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** Applications that wait for assessors, for their advice or for a decision, with the last day of the decision; and questions that wait for a region. Three queries per round. */
@ApplicationScoped
class Beoordelingtaken implements Takenbron {
    @Inject
    BeoordelingQuery lezen;
    @Inject
    Beoordelingsdeur deur;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return switch (wie.portaal()) {
            case RE, BESCHIKKEN -> lezen.regelingen().stream().flatMap(r -> ronde(wie, r)).toList();
            case BESTUUR -> wie.regio().isPresent() && wie.heeft(Functie.PENVOERDER, Functie.PROJECTLEIDER) ? vragen(wie) : List.of();
            default -> List.of();
        };
    }

    private List<Taak> vragen(Gemachtigde wie) {
        return lezen.regelingenMetVraag(wie.regioId()).stream().map(r -> Taak.van("taak.beoordeling.antwoorden", "beoordeling", Map.of()).bij(Werkstuk.van(r))).toList();
    }

    private Stream<Taak> ronde(Gemachtigde wie, String regeling) {
        Set<Long> beschikt = new HashSet<>(lezen.beschikt(regeling));
        Map<Long, Aanvraagbeoordeling> per = lezen.beoordelingen(regeling).stream().collect(Collectors.toMap(Aanvraagbeoordeling::aanvraagId, b -> b));
        return lezen.alle(regeling).stream().filter(a -> !beschikt.contains(a.id())).flatMap(a -> wat(wie, per.get(a.id())).map(w -> taak(a, w)));
    }

    /** What this person can do at it now; nothing when it waits for others. */
    private static Stream<String> wat(Gemachtigde wie, Aanvraagbeoordeling b) {
        boolean advies = b != null && b.isAdviesUitgebracht();
        if (wie.portaal() == Portaal.BESCHIKKEN) {
            return advies && !b.isBeoordelaar(wie.gebruiker()) ? Stream.of("beschikken") : Stream.empty();
        }
        if (b == null || b.stand() == Beoordelingstand.BEOORDELAARS_GEZOCHT && !b.isBeoordelaar(wie.gebruiker())) {
            return Stream.of("beoordelaar-worden");
        }
        return !advies && b.wachtOp(wie.gebruiker()) ? Stream.of(b.isSamen() ? "adviseren" : "oordelen") : Stream.empty();
    }

    private Taak taak(Ingediend a, String wat) {
        String pad = "beoordelen/" + a.regioId();
        Taak taak = Taak.van("taak.beoordeling." + wat, pad, Map.of("regio", a.regio())).bij(Werkstuk.van(a.regeling()));
        return Beslistermijn.van(deur.tekst(a)).map(t -> taak.voor(t.uiterlijk(), null)).orElse(taak);
    }
}
