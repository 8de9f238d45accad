package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
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

    void eisPassend(PlanVanAanpak plan, Activiteitopgave opgave) {
        Tijdvak tijdvak = regels.versie(plan).tijdvak();
        eis(!opgave.van().isBefore(tijdvak.van()) && !opgave.tot().isAfter(tijdvak.totEnMet()), PlanReden.BUITEN_PERIODE, "van", tijdvak.van(),
                "tot", tijdvak.totEnMet());
        opgave.posten().forEach(p -> eisJaar(p, opgave.van(), opgave.tot()));
        opgave.doelen().forEach(d -> delen.eisVerwijzing(Doel.class, plan, d, "D-"));
        if (!opgave.partners().isEmpty()) {
            Set<Long> partijen = deelnemers.deelnemers(plan.regioId(), plan.regeling()).stream().map(Deelnemer::partijId).collect(Collectors.toSet());
            opgave.partners().forEach(p -> eis(partijen.contains(p), PlanReden.VERWIJZING_BESTAAT_NIET, "code", "partner " + p));
        }
    }

    private static void eisJaar(Begrotingspost post, LocalDate van, LocalDate tot) {
        Getalvorm.eis(post.jaar() >= van.getYear() && post.jaar() <= tot.getYear(), "Post ‘" + post.omschrijving() + "’ valt in " + post.jaar()
                + ", maar de activiteit loopt van " + van.getYear() + " tot en met " + tot.getYear() + ".");
    }
}
