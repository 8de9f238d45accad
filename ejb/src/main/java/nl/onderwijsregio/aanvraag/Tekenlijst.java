package nl.onderwijsregio.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.DeelnemersQuery;

/** Puts the list of signatures together. A fixed number of queries, however many parties there are. */
@ApplicationScoped
public class Tekenlijst {
    @Inject
    DeelnemersQuery deelnemers;
    @Inject
    MandaatQuery mandaten;
    @Inject
    OndertekeningRepository ondertekeningen;
    @Inject
    Planversies versies;
    @Inject
    Planregels regels;
    @Inject
    Clock klok;

    /** @param metRedenen whether the reader may see why a party does not sign */
    Tekenstand stand(PlanVanAanpak plan, boolean metRedenen) {
        Optional<PlanVersie> versie = versies.huidigeVersie(plan);
        Map<Long, Ondertekening> gedaan = ondertekeningen.laatste(plan.id());
        Map<Long, List<Mandaatregel>> bevoegd = mandaten.geldigIn(plan.regioId(), LocalDate.now(klok)).stream()
                .filter(m -> m.functies().contains(Functie.ONDERTEKENEN)).collect(Collectors.groupingBy(Mandaatregel::partijId));
        Set<nl.onderwijsregio.regeling.Partijsoort> verplicht = regels.format(plan).ondertekenaars();
        List<Tekenregel> lijst = new ArrayList<>();
        for (Deelnemer d : deelnemers.deelnemers(plan.regioId(), plan.regeling())) {
            lijst.add(regel(d, verplicht.contains(soort(d)), Optional.ofNullable(gedaan.get(d.partijId())), versie,
                    bevoegd.getOrDefault(d.partijId(), List.of()), metRedenen));
        }
        lijst.sort(Comparator.comparing((Tekenregel r) -> !r.verplicht()).thenComparing(Tekenregel::soort).thenComparing(Tekenregel::naam));
        return new Tekenstand(versie.map(PlanVersie::nummer).orElse(0), versie.map(PlanVersie::vingerafdruk).orElse(null), lijst);
    }

    private static Tekenregel regel(Deelnemer d, boolean verplicht, Optional<Ondertekening> gedaan, Optional<PlanVersie> versie,
            List<Mandaatregel> bevoegd, boolean metRedenen) {
        boolean zelfde = gedaan.isPresent() && versie.map(PlanVersie::sha256).filter(gedaan.get().sha256()::equals).isPresent();
        boolean open = bevoegd.stream().anyMatch(m -> m.tot() == null);
        LocalDate tot = open ? null : bevoegd.stream().map(Mandaatregel::tot).max(Comparator.naturalOrder()).orElse(null);
        return new Tekenregel(d.partijId(), d.naam(), d.soort(), d.bestuursnummer() == null ? "partij-" + d.partijId() : d.bestuursnummer(), verplicht,
                d.penvoerder(), woord(gedaan, zelfde, bevoegd.isEmpty()), gedaan.map(Ondertekening::gebruiker).orElse(null), gedaan.map(Ondertekening::moment).orElse(null),
                metRedenen ? gedaan.map(Ondertekening::reden).orElse(null) : null, bevoegd.stream().map(Mandaatregel::gebruiker).distinct().sorted().toList(), tot);
    }

    private static Tekenwoord woord(Optional<Ondertekening> gedaan, boolean zelfde, boolean niemand) {
        if (gedaan.isPresent() && zelfde) {
            return gedaan.get().isHandtekening() ? Tekenwoord.GETEKEND : Tekenwoord.GEWEIGERD;
        }
        if (niemand) {
            return Tekenwoord.NIEMAND_BEVOEGD;
        }
        return gedaan.isPresent() ? Tekenwoord.OPNIEUW_NODIG : Tekenwoord.NOG_NIET;
    }

    /** What the party is in the words of the regeling; as far as signing goes. */
    private static nl.onderwijsregio.regeling.Partijsoort soort(Deelnemer d) {
        if (d.soort() == Partijsoort.BESTUUR) {
            return nl.onderwijsregio.regeling.Partijsoort.BESTUUR;
        }
        if (d.soort() == Partijsoort.BEROEPSGROEP) {
            return nl.onderwijsregio.regeling.Partijsoort.BEROEPSGROEP;
        }
        if (d.soort() == Partijsoort.OPLEIDER && d.opleidingsoort() == Opleidingsoort.LERARENOPLEIDING) {
            return nl.onderwijsregio.regeling.Partijsoort.LERARENOPLEIDING;
        }
        return d.soort() == Partijsoort.OPLEIDER && d.opleidingsoort() == Opleidingsoort.MBO_OPLEIDER_OOP
                ? nl.onderwijsregio.regeling.Partijsoort.MBO_OPLEIDER : nl.onderwijsregio.regeling.Partijsoort.OVERIG;
    }
}
