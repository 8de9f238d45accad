package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Deadline;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits for a party that votes: cast the vote, know that a vote lapsed. One query. */
@ApplicationScoped
class Stemtaken implements Takenbron {
    @Inject
    StemrondeQuery query;
    @Inject
    Clock klok;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        return rondes(wie).stream().flatMap(ronde -> taak(wie, ronde).map(t -> bij(ronde, t)).stream()).toList();
    }

    private static Optional<Taak> taak(Gemachtigde wie, Ronderegel ronde) {
        Map<String, Object> waarden = Map.of("onderwerp", ronde.voorstel().onderwerp(), "versie", ronde.voorstel().versieNummer());
        ZonedDateTime sluit = ronde.tijd().sluit().atZone(Klok.ZONE);
        if (ronde.moetStemmen() && wie.heeft(Functie.STEMMEN)) {
            return Optional.of(Taak.van("taak.besluit.stemmen", "besluiten/" + ronde.id() + "/stemmen", waarden)
                    .voor(sluit.toLocalDate(), sluit.toLocalTime()).anders("taak.besluit.stemmen.anders"));
        }
        if (ronde.moetLezen()) {
            return Optional.of(Taak.van("taak.besluit.vervallen", "besluiten/" + ronde.id(), waarden));
        }
        if (ronde.status() == Rondestatus.OPEN && wie.heeft(Functie.PROJECTLEIDER) && ronde.gestemd() < ronde.gerechtigd()) {
            return Optional.of(Taak.van("taak.besluit.wachten", "besluiten/" + ronde.id(), Map.of("onderwerp", ronde.voorstel().onderwerp(),
                    "aantal", ronde.gerechtigd() - ronde.gestemd())).voor(sluit.toLocalDate(), sluit.toLocalTime()).wachtend(wie.regioNaam()));
        }
        return Optional.empty();
    }

    /** At the plan that is voted on; a vote on the reglement belongs to no round. */
    private static Taak bij(Ronderegel ronde, Taak taak) {
        return ronde.werkstuk() == null ? taak : taak.bij(ronde.werkstuk());
    }

    @Override
    public List<Deadline> deadlines(Gemachtigde wie, LocalDate vandaag) {
        return rondes(wie).stream().filter(r -> r.status() == Rondestatus.OPEN || r.status() == Rondestatus.GEPLAND).map(r -> {
            ZonedDateTime sluit = r.tijd().sluit().atZone(Klok.ZONE);
            return new Deadline(sluit.toLocalDate(), sluit.toLocalTime(), "deadline.besluit.sluiting", Map.of("onderwerp", r.voorstel().onderwerp()));
        }).toList();
    }

    private List<Ronderegel> rondes(Gemachtigde wie) {
        return Portaal.PARTNERS.contains(wie.portaal()) && wie.regio().isPresent()
                ? query.vanRegio(wie.regioId(), wie.partijId(), klok.instant()) : List.of();
    }
}
