package nl.onderwijsregio.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.aanbeveling.VerstuurdeAanbevelingen;
import nl.onderwijsregio.gedeeld.Datumtekst;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.kalender.Plichtkalender;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.regeling.Documentsoort;

/** Proposes an agenda from the dossier of a region: what was agreed and not done, recommendations without an answer, duties, new plan versions, decisions. */
@ApplicationScoped
class Agendavoorsteller {
    private static final int MAANDEN_VOORUIT = 6;
    private static final int LANGSTE = 300;

    @Inject
    GesprekQuery gesprekken;
    @Inject
    PlanRepository plannen;
    @Inject
    Planregels regels;
    @Inject
    VerstuurdeAanbevelingen aanbevelingen;
    @Inject
    Clock klok;

    /** Points in the order in which a conversation usually goes. */
    List<Agendavoorstel> voorstel(long regio) {
        Instant vorige = vorige(regio);
        List<PlanVanAanpak> alle = plannen.alle(regio);
        return Stream.of(afspraken(regio), alle.stream().flatMap(this::aanbevelingen), alle.stream().flatMap(p -> versie(p, vorige)), besluiten(regio, vorige), plichten(alle))
                .flatMap(s -> s).toList();
    }

    /** Of the last conversation that was held; long ago when there was none. */
    private Instant vorige(long regio) {
        return gesprekken.vanRegio(regio).stream().filter(g -> g.status() == Gesprekstatus.GEHOUDEN).map(Gespreksregel::begint).findFirst().orElse(Instant.EPOCH);
    }

    private Stream<Agendavoorstel> afspraken(long regio) {
        return gesprekken.afspraken(regio).stream().filter(a -> !a.isGedaan()).map(a -> new Agendavoorstel(Agendabron.AFSPRAAK,
                "Afspraak uit het gesprek van " + dag(a.gesprekOp()) + ": " + kort(a.afspraak().tekst())));
    }

    private Stream<Agendavoorstel> aanbevelingen(PlanVanAanpak plan) {
        return aanbevelingen.op(plan.id()).stream().filter(a -> a.opvolging() == null).map(a -> new Agendavoorstel(Agendabron.AANBEVELING,
                "Aanbeveling " + a.nummer() + " bij " + regels.zin(plan) + ": " + kort(a.tekst())));
    }

    private Stream<Agendavoorstel> versie(PlanVanAanpak plan, Instant vorige) {
        return plannen.vrijgegeven(plan.id()).filter(v -> v.gemaaktOp().isAfter(vorige)).stream().map(v -> new Agendavoorstel(Agendabron.PLANVERSIE,
                "Versie " + v.nummer() + " van " + regels.zin(plan) + ": wat is anders dan bij het vorige gesprek?"));
    }

    private Stream<Agendavoorstel> besluiten(long regio, Instant vorige) {
        return gesprekken.besluiten(regio, vorige).stream().map(b -> new Agendavoorstel(Agendabron.BESLUIT, "Besluit " + kort(b)));
    }

    private Stream<Agendavoorstel> plichten(List<PlanVanAanpak> alle) {
        LocalDate vandaag = LocalDate.now(klok);
        return alle.stream().filter(p -> p.document() == Documentsoort.PLAN).flatMap(p -> Plichtkalender.van(regels.versie(p)).stream()).filter(p -> !p.dag().isBefore(vandaag) && p.dag().isBefore(vandaag.plusMonths(MAANDEN_VOORUIT)))
                .map(p -> new Agendavoorstel(Agendabron.VERPLICHTING, kort(p.wat()) + ": uiterlijk " + Datumtekst.dag(p.dag()) + " (art. " + p.artikel() + ")"));
    }

    private static String dag(Instant moment) {
        return Datumtekst.dag(moment.atZone(Klok.ZONE).toLocalDate());
    }

    private static String kort(String tekst) {
        return tekst.length() <= LANGSTE ? tekst : tekst.substring(0, LANGSTE) + "…";
    }
}
