package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.DeelnemersQuery;

/** Looks whether an activity fits its plan: days within the period of the regeling, goals of the plan, parties of the region. */
@ApplicationScoped
public class Activiteitinvoer {
    @Inject
    Planregels regels;
    @Inject
    Deelinvoer delen;
    @Inject
    DeelnemersQuery deelnemers;

    /** Refuses when the plan's own text of the regeling asks no activities of this document. */
    void eisGevraagd(PlanVanAanpak plan) {
        eis(regels.format(plan).activiteiten().isPresent(), PlanReden.DEEL_NIET_GEVRAAGD, "deel", "activiteiten");
    }

    void eisPassend(PlanVanAanpak plan, Activiteitopgave opgave) {
        eisPeriode(plan, opgave);
        delen.eisDoelen(plan, opgave.doelen());
        if (!opgave.partners().isEmpty()) {
            eisPartners(deelnemers(plan), opgave.partners());
        }
    }

    /** Days within the period of the regeling, and posts within the days. */
    void eisPeriode(PlanVanAanpak plan, Activiteitopgave opgave) {
        eisPeriode(regels.versie(plan), opgave);
        opgave.posten().forEach(p -> eisJaar(p, opgave.van(), opgave.tot()));
    }

    Set<Long> deelnemers(PlanVanAanpak plan) {
        return deelnemers.deelnemers(plan.regioId(), plan.regeling()).stream().map(Deelnemer::partijId).collect(Collectors.toSet());
    }

    static void eisPartners(Set<Long> partijen, Collection<Long> partners) {
        partners.forEach(p -> eis(partijen.contains(p), PlanReden.VERWIJZING_BESTAAT_NIET, "code", "partner " + p));
    }

    private static void eisPeriode(Regelversie versie, Activiteitopgave opgave) {
        Tijdvak tijdvak = versie.tijdvak();
        Optional<Parameter> begin = versie.parameters().parameter("activiteiten.van");
        eis(!opgave.van().isBefore(tijdvak.van()) && !opgave.tot().isAfter(tijdvak.totEnMet()), PlanReden.BUITEN_PERIODE, "van", tijdvak.van(),
                "tot", tijdvak.totEnMet(), "artikel", begin.map(Parameter::artikel).orElse(""), "bron", begin.map(Parameter::bron).orElse(""));
    }

    private static void eisJaar(Begrotingspost post, LocalDate van, LocalDate tot) {
        eis(post.jaar() >= van.getYear() && post.jaar() <= tot.getYear(), PlanReden.POST_BUITEN_ACTIVITEIT, "post", post.omschrijving(),
                "jaar", String.valueOf(post.jaar()), "van", String.valueOf(van.getYear()), "tot", String.valueOf(tot.getYear()));
    }
}
