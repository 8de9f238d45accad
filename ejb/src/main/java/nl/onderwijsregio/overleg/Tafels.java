package nl.onderwijsregio.overleg;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.ReglementRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Planregels;

/** The tables of somebody who works in several regions, beside each other. A constant number of queries. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID, Rol.BESCHIKKEN, Rol.LOKET, Rol.BEHEER})
public class Tafels {
    @Inject
    Toegang toegang;
    @Inject
    TafelQuery query;
    @Inject
    VergaderingQuery vergaderingen;
    @Inject
    ReglementRepository reglementen;
    @Inject
    Planregels regels;
    @Inject
    Clock klok;

    /** The regions of the caller's valid mandates; of two mandates in one region the one that may do most. */
    public Tafeloverzicht overzicht() {
        List<Mandaatregel> alle = toegang.mijnMandaten().stream().filter(m -> m.regioId() != null).toList();
        List<Mandaatregel> mandaten = perRegio(alle);
        if (mandaten.size() < 2) {
            return new Tafeloverzicht(mandaten, List.of(), List.of(), List.of());
        }
        Set<Long> regios = mandaten.stream().map(Mandaatregel::regioId).collect(Collectors.toSet());
        return new Tafeloverzicht(mandaten, reglementen.geldend(regios).stream().map(r -> new Tafelafspraak(r.regioId(), r.kamersNodig(), r.kamers())).toList(),
                onderwerpen(mandaten, regios), samenval(alle));
    }

    private static List<Mandaatregel> perRegio(List<Mandaatregel> mandaten) {
        Map<Long, Mandaatregel> per = new LinkedHashMap<>();
        mandaten.stream().sorted(Comparator.comparing(Mandaatregel::regioNaam).thenComparing(m -> -m.functies().size()).thenComparing(m -> m.id().waarde()))
                .forEach(m -> per.putIfAbsent(m.regioId(), m));
        return List.copyOf(per.values());
    }

    private List<Tafelonderwerp> onderwerpen(List<Mandaatregel> mandaten, Set<Long> regios) {
        Instant nu = klok.instant();
        Map<Long, Puntstemming> stemmingen = query.stemmingen(regios, nu);
        Map<Long, Tafelmoment> momenten = query.opTafel(regios, nu);
        Map<Long, Mandaatregel> bij = mandaten.stream().collect(Collectors.toMap(Mandaatregel::regioId, m -> m));
        Map<Werkstuk, List<PlanVanAanpak>> per = query.plannen(regios).stream().collect(Collectors.groupingBy(PlanVanAanpak::werkstuk, LinkedHashMap::new, Collectors.toList()));
        return per.entrySet().stream().filter(o -> o.getValue().size() > 1).map(o -> new Tafelonderwerp(o.getKey(), regels.titel(o.getValue().getFirst()),
                o.getValue().stream().map(p -> new Tafelcel(bij.get(p.regioId()).voor(o.getKey()), p.status(), stemmingen.get(p.id()), momenten.get(p.id()))).toList())).toList();
    }

    /** Each pair once, also when somebody sits at a table through two mandates. */
    private List<Samenval> samenval(List<Mandaatregel> mandaten) {
        Map<Long, String> regios = mandaten.stream().collect(Collectors.toMap(m -> m.id().waarde(), Mandaatregel::regioNaam));
        List<Eigenvergadering> eigen = vergaderingen.eigen(regios.keySet(), klok.instant()).stream().filter(e -> e.presentie() != Presentiestand.KOMT_NIET).toList();
        List<Samenval> samen = new ArrayList<>();
        for (int i = 0; i < eigen.size(); i++) {
            for (Eigenvergadering ander : eigen.subList(i + 1, eigen.size())) {
                Eigenvergadering een = eigen.get(i);
                if (een.regel().id() != ander.regel().id() && een.regel().valtSamenMet(ander.regel())) {
                    samen.add(new Samenval(een.regel(), regios.get(een.mandaatId()), ander.regel(), regios.get(ander.mandaatId())));
                }
            }
        }
        return samen.stream().distinct().toList();
    }
}
