package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.regeling.Plandeel.Veld;
import nl.onderwijsregio.regeling.Planformat;

/** Looks whether what is offered for a structured part belongs to this plan and its version of the regeling, and finds what it is about. */
@ApplicationScoped
public class Deelinvoer {
    @Inject
    DeelRepository delen;
    @Inject
    DeelQuery lezen;
    @Inject
    PlanQuery plannen;
    @Inject
    Planregels regels;

    /** The part is asked, and what is referred to is there. */
    void eisPassend(PlanVanAanpak plan, Deelopgave opgave) {
        switch (opgave) {
            case Vraagstukopgave v -> eisGevraagd(plan, Plandeel.Soort.VRAAGSTUKKEN);
            case Doelopgave d -> {
                eisGevraagd(plan, Plandeel.Soort.DOELEN);
                eisVerwijzing(Vraagstuk.class, plan, d.vraagstuk(), "V-");
                eisIndicator(plan, d.indicator());
            }
            case Afspraakopgave a -> {
                eisGevraagd(plan, Plandeel.Soort.MONITORING);
                eisVerwijzing(Doel.class, plan, a.doel(), "D-");
                eisIndicator(plan, a.indicator());
            }
        }
    }

    void eisGevraagd(PlanVanAanpak plan, Plandeel.Soort soort) {
        deel(plan, soort);
    }

    private void eisIndicator(PlanVanAanpak plan, String code) {
        if (!code.isEmpty()) {
            indicator(plan, code);
        }
    }

    <I extends Planitem<?>> void eisVerwijzing(Class<I> soort, PlanVanAanpak plan, Integer nummer, String voor) {
        eis(nummer == null || delen.item(soort, plan.id(), nummer).isPresent(), PlanReden.VERWIJZING_BESTAAT_NIET, "code", voor + nummer);
    }

    /** All these goals are in the plan; one query. */
    void eisDoelen(PlanVanAanpak plan, Set<Integer> nummers) {
        if (!nummers.isEmpty()) {
            Set<Integer> bestaand = lezen.doelen(plan.id()).stream().map(Deelitem::nummer).collect(Collectors.toSet());
            nummers.forEach(d -> eis(bestaand.contains(d), PlanReden.VERWIJZING_BESTAAT_NIET, "code", "D-" + d));
        }
    }

    /** What of the plan points at the item, by code. */
    List<String> verwijzingen(long planId, Deelitem<?> item) {
        return switch ((Deelopgave) item.inhoud()) {
            case Vraagstukopgave v -> lezen.doelen(planId).stream().filter(d -> Objects.equals(d.inhoud().vraagstuk(), item.nummer())).map(Deelitem::code).toList();
            case Doelopgave d -> Stream.concat(
                    plannen.begroting(planId).activiteiten().stream().filter(a -> a.doelen().contains(item.nummer())).map(Activiteitregel::code),
                    lezen.afspraken(planId).stream().filter(a -> Objects.equals(a.inhoud().doel(), item.nummer())).map(Deelitem::code)).toList();
            case Afspraakopgave a -> List.of();
        };
    }

    private Plandeel deel(PlanVanAanpak plan, Plandeel.Soort soort) {
        return format(plan).deel(soort).orElseThrow(() -> new Weigering(PlanReden.DEEL_NIET_GEVRAAGD, "deel", soort.name().toLowerCase(java.util.Locale.ROOT)));
    }

    Indicator indicator(PlanVanAanpak plan, String code) {
        return format(plan).indicator(code).orElseThrow(() -> new Weigering(PlanReden.DEEL_NIET_GEVRAAGD, "deel", String.valueOf(code)));
    }

    private Planformat format(PlanVanAanpak plan) {
        return regels.format(plan);
    }

    /** The fields of the format in their one form; what is empty is left out, what the format does not know is refused. */
    SortedMap<String, String> velden(PlanVanAanpak plan, Plandeel.Soort soort, Map<String, String> aanbod) {
        Plandeel deel = deel(plan, soort);
        SortedMap<String, String> schoon = new TreeMap<>();
        aanbod.forEach((code, waarde) -> {
            Veld veld = deel.veld(code).orElseThrow(() -> new Weigering(PlanReden.DEEL_NIET_GEVRAAGD, "deel", String.valueOf(code)));
            String vorm = Veldvorm.van(veld, waarde);
            if (!vorm.isEmpty()) {
                schoon.put(code, vorm);
            }
        });
        return schoon;
    }

    Planitem<?> nieuw(long planId, int nummer, Deelopgave opgave, Wie wie) {
        return switch (opgave) {
            case Vraagstukopgave v -> geplaatst(new Vraagstuk(), planId, nummer, v, wie);
            case Doelopgave d -> geplaatst(new Doel(), planId, nummer, d, wie);
            case Afspraakopgave a -> geplaatst(new Afspraak(), planId, nummer, a, wie);
        };
    }

    private static <T extends Deelopgave> Planitem<T> geplaatst(Planitem<T> item, long planId, int nummer, T opgave, Wie wie) {
        item.plaatsen(planId, nummer, opgave, wie);
        return item;
    }

    /** The item of the kind of what is offered, when it was not taken out. */
    @SuppressWarnings("unchecked")
    <T extends Deelopgave> Planitem<T> bestaand(long planId, int nummer, T opgave) {
        Optional<? extends Planitem<?>> item = switch ((Deelopgave) opgave) {
            case Vraagstukopgave v -> delen.item(Vraagstuk.class, planId, nummer);
            case Doelopgave d -> delen.item(Doel.class, planId, nummer);
            case Afspraakopgave a -> delen.item(Afspraak.class, planId, nummer);
        };
        return (Planitem<T>) item.orElseThrow(() -> new Weigering(PlanReden.DEEL_BESTAAT_NIET, "code", new Deelitem<>(nummer, 0, opgave).code()));
    }
}
