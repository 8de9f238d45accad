package nl.onderwijsregio.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.onderwijsregio.aanbeveling.Aanbevelingen;
import nl.onderwijsregio.aanbeveling.Briefbeeld;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemopgave;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.besluit.gevolg.Besluitgevolgen;
import nl.onderwijsregio.besluit.voorstel.Amendementen;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.besluit.voorstel.Voorstelopgave;
import nl.onderwijsregio.demo.Wereld.Demobestuur;
import nl.onderwijsregio.demo.Wereld.Demomandaat;
import nl.onderwijsregio.demo.Wereld.Demoregio;
import nl.onderwijsregio.gedeeld.Omgeving;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.Opleidingsschoolopgave;
import nl.onderwijsregio.regio.samenstellen.Meebrengen;
import nl.onderwijsregio.regio.samenstellen.Opgaven;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.toets.Regiotoets;

/**
 * The story of the demonstration, act by act through the real boundaries: De Waarden composed its region, wrote its plan, decided on it
 * and has the recommendations of the RE; Het Veen is writing; Rijnmond-Oost has just begun, with one vestiging that also stands in De
 * Waarden. Nothing here bypasses a rule: what the product refuses a user it refuses the story. {@link Verhaalloop} plays each act once.
 */
@Singleton
@Startup
@DependsOn("Demovulling")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Demoverhaal {
    private static final String WAARDEN = "De Waarden (fictief)";
    private static final String VEEN = "Het Veen (fictief)";
    private static final String RIJNMOND = "Rijnmond-Oost (fictief)";
    private static final String LEIDER = "projectleider";
    private static final String LEIDER_RIJNMOND = "projectleider-rijnmond";
    private static final String BRON = "Fictieve opgave voor de proefomgeving";

    @Inject
    Spelers spelers;
    @Inject
    Verhaalloop loop;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Samenstellen samenstellen;
    @Inject
    Opgaven opgaven;
    @Inject
    Regiotoets regiotoets;
    @Inject
    Plannen plannen;
    @Inject
    Planverhaal planverhaal;
    @Inject
    Stemafspraken afspraken;
    @Inject
    Stemleiding stemleiding;
    @Inject
    Stemrondes stemrondes;
    @Inject
    Stemmen stemmen;
    @Inject
    Besluitgevolgen gevolgen;
    @Inject
    Voorstellen voorstellen;
    @Inject
    Amendementen amendementen;
    @Inject
    Aanbevelingen aanbevelingen;
    @Inject
    Verhaalkennis kennis;
    @Inject
    Verhaaloverleg overleg;
    @Inject
    Gespreksverhaal gesprekken;
    @Inject
    Omroepverhaal berichten;
    @Inject
    Raadsverhaal raadsverhaal;
    @Inject
    Signaalverhaal signaalverhaal;
    @Inject
    Clock klok;

    private final Wereld wereld = Wereld.lezen();
    private final Verhaal verhaal = Verhaal.lezen();

    @PostConstruct
    void spelen() {
        if (Omgeving.isDemo()) {
            loop.spelen(stappen());
        }
    }

    /** The whole story; making the list does nothing yet. */
    List<Verhaalstap> stappen() {
        List<Verhaalstap> stappen = new ArrayList<>();
        samenstellen(stappen, LEIDER, WAARDEN, 428, 61);
        samenstellen(stappen, LEIDER, VEEN, 187, 22);
        samenstellen(stappen, LEIDER_RIJNMOND, RIJNMOND, 0, 0);
        stappen.add(wijziging(RIJNMOND, "dubbele vestiging", LEIDER_RIJNMOND,
                gezien -> samenstellen.vestigingenToevoegen(mandaat(LEIDER_RIJNMOND, RIJNMOND), gezien, List.of("99BI00"))));
        stappen.addAll(planverhaal.stappen(mandaat(LEIDER, WAARDEN), WAARDEN, true));
        stappen.addAll(planverhaal.stappen(mandaat(LEIDER, VEEN), VEEN, false));
        beslissen(stappen);
        voorstellen(stappen);
        stappen.add(new Verhaalstap("aanbevelen", "re", this::aanbevelen));
        kennis.stappen(stappen);
        stappen.addAll(overleg.stappen(WAARDEN, VEEN));
        stappen.addAll(gesprekken.stappen(mandaat("re", null), mandaat(LEIDER, WAARDEN), mandaten.find(mandaat(LEIDER, WAARDEN)).orElseThrow().regioId()));
        stappen.addAll(berichten.stappen(mandaat("re", null), mandaat(LEIDER, WAARDEN)));
        return stappen;
    }

    private void samenstellen(List<Verhaalstap> stappen, String wie, String naam, int studenten, int zijinstromers) {
        Demoregio regio = wereld.regios().stream().filter(r -> r.naam().equals(naam)).findFirst().orElseThrow();
        MandaatId mandaat = mandaat(wie, naam);
        stappen.add(wijziging(naam, "gemeenten", wie,
                gezien -> samenstellen.gemeentenToevoegen(mandaat, gezien, regio.gemeenten().stream().map(List::getFirst).toList())));
        stappen.add(wijziging(naam, "besturen", wie, gezien -> samenstellen.besturenToevoegen(mandaat, gezien,
                regio.besturen().stream().map(Demobestuur::nummer).toList(), Meebrengen.IN_GEMEENTEN)));
        regio.opleiders().forEach(o -> stappen.add(wijziging(naam, "opleider " + o.getFirst(), wie,
                gezien -> samenstellen.opleiderToevoegen(mandaat, gezien, o.getFirst() + " (fictief)", regio.opleidingsoort(o)))));
        regio.beroepsgroep().forEach(b -> stappen.add(wijziging(naam, "beroepsgroep " + b, wie,
                gezien -> samenstellen.partijToevoegen(mandaat, gezien, Partijsoort.BEROEPSGROEP, b + " (fictief)"))));
        if (studenten > 0) {
            opgaven(stappen, mandaat, wie, naam, studenten, zijinstromers);
        }
        long penvoerder = mandaten.find(mandaat).orElseThrow().partijId();
        stappen.add(wijziging(naam, "penvoerder", wie, gezien -> samenstellen.penvoerderAanwijzen(mandaat, gezien, penvoerder)));
        bevestigers(naam).forEach(b -> stappen.add(new Verhaalstap(naam + ": bevestigen " + b.partij(), b.gebruiker(),
                () -> samenstellen.deelnameBevestigen(mandaat(b)))));
    }

    private void opgaven(List<Verhaalstap> stappen, MandaatId mandaat, String wie, String naam, int studenten, int zijinstromers) {
        stappen.add(wijziging(naam, "studenten", wie, gezien -> opgaven.opgeven(mandaat, gezien, Opgavesoort.STUDENTEN, "", studenten, BRON)));
        stappen.add(wijziging(naam, "zij-instromers", wie,
                gezien -> opgaven.opgeven(mandaat, gezien, Opgavesoort.ZIJINSTROMERS, "", zijinstromers, BRON)));
        stappen.add(wijziging(naam, "opleidingsschool", wie, gezien -> opgaven.opleidingsschoolOpgeven(mandaat, gezien,
                new Opleidingsschoolopgave("FICTIEF-" + studenten, "Opleidingsschool " + naam, null, true, false, BRON))));
    }

    /** One person per party that may vote, as far as that person is in the cast. */
    private List<Demomandaat> bevestigers(String regio) {
        return List.copyOf(wereld.mandaten().stream().filter(m -> regio.equals(m.regio()) && m.functies().contains(Functie.STEMMEN))
                .filter(m -> spelers.kent(m.gebruiker()))
                .collect(Collectors.toMap(Demomandaat::partij, m -> m, (een, ander) -> een, java.util.LinkedHashMap::new)).values());
    }

    private Verhaalstap wijziging(String regio, String wat, String wie, Consumer<Long> act) {
        return new Verhaalstap(regio + ": " + wat, wie, () -> act.accept(regiotoets.beeld(mandaat(wie, regio)).feiten().kop().versie()));
    }

    private void beslissen(List<Verhaalstap> stappen) {
        MandaatId leider = mandaat(LEIDER, WAARDEN);
        List<Kamerregel> regels = List.of(
                new Kamerregel(Kamer.BESTUREN, Quorumsoort.PERCENTAGE, 60, Drempel.GEWONE_MEERDERHEID),
                new Kamerregel(Kamer.OPLEIDERS, Quorumsoort.AANTAL, 1, Drempel.CONSENSUS),
                new Kamerregel(Kamer.BEROEPSGROEP, Quorumsoort.AANTAL, 1, Drempel.GEWONE_MEERDERHEID));
        List<Kamerregel> consent = List.of(regels.get(0), new Kamerregel(Kamer.OPLEIDERS, Quorumsoort.AANTAL, 1, Drempel.CONSENT), regels.get(2));
        for (String regio : List.of(WAARDEN, VEEN)) {
            stappen.add(new Verhaalstap(regio + ": afspraken", LEIDER, () -> afspraken.vastleggen(mandaat(LEIDER, regio), 0,
                    regio.equals(VEEN) ? consent : regels, Kamer.values().length, 21,
                    "Fictieve afspraak van de stuurgroep voor de proefomgeving")));
        }
        stappen.addAll(signaalverhaal.stappen(mandaat("beroepsgroep", WAARDEN), leider));
        stappen.addAll(raadsverhaal.stappen(leider, mandaat("bestuur", WAARDEN), mandaat("medezeggenschap", WAARDEN)));
        stappen.add(new Verhaalstap("ter stemming", LEIDER, () -> stemleiding.terStemmingBrengen(leider,
                plannen.overzicht(leider).orElseThrow().planId(), null, klok.instant().plus(Duration.ofDays(1)))));
        Map<String, Keuze> anders = Map.of("bestuurder-polder", Keuze.TEGEN, "consulent-bond", Keuze.ONTHOUDING);
        for (Demomandaat m : bevestigers(WAARDEN)) {
            Keuze keuze = anders.getOrDefault(m.gebruiker(), Keuze.VOOR);
            String reden = keuze == Keuze.TEGEN ? "De invalpool is te klein voor de scholen in Polderzicht." : "";
            stappen.add(new Verhaalstap("stem " + m.partij(), m.gebruiker(), () -> stemmen.stemUitbrengen(mandaat(m), ronde(mandaat(m)), new Stemopgave(keuze, reden, null), 0)));
        }
        stappen.add(new Verhaalstap("sluiten en tellen", LEIDER, () -> stemleiding.sluitenEnTellen(leider, ronde(leider))));
        stappen.add(new Verhaalstap("motiveren", LEIDER, () -> gevolgen.motiveren(leider, ronde(leider), 0,
                "De drie kamers zijn het eens over de kern van het plan. De zorg van De Polder over de invalpool komt terug bij de evaluatie (fictief).")));
        stappen.add(new Verhaalstap("vervolgactie", LEIDER, () -> gevolgen.actieToevoegen(leider, ronde(leider), "Evaluatie van de invalpool voorbereiden (fictief)",
                mandaten.find(mandaat("opleider", WAARDEN)).orElseThrow().partijId(), LocalDate.now(klok).plusWeeks(6))));
    }

    /** The only vote of the story. */
    private long ronde(MandaatId mandaat) {
        return stemrondes.overzicht(mandaat).rondes().getFirst().id();
    }

    /** What a partner proposes beside the plan, still being written, and what another would change in it. */
    private void voorstellen(List<Verhaalstap> stappen) {
        stappen.add(new Verhaalstap("voorstel", "opleider", () -> voorstellen.doen(mandaat("opleider", WAARDEN), verhaal.voorstel())));
        stappen.add(new Verhaalstap("amendement", "beroepsgroep", () -> {
            MandaatId mandaat = mandaat("beroepsgroep", WAARDEN);
            Voorstelopgave tekst = verhaal.voorstel();
            amendementen.indienen(mandaat, voorstellen.overzicht(mandaat).regels().getFirst().id(), 1, new Voorstelopgave(tekst.titel(), tekst.vraag(),
                    tekst.tekst().replace("in het eerste jaar twee uur", "in de eerste twee jaar twee uur"), tekst.motivering()),
                    "Ook in het tweede jaar stoppen starters (fictief).");
        }));
    }

    private void aanbevelen() {
        MandaatId re = mandaat("re", null);
        long waarden = mandaten.find(mandaat(LEIDER, WAARDEN)).orElseThrow().regioId();
        aanbevelingen.beginnen(re, waarden);
        aanbevelingen.inleidingBewaren(re, waarden, 0, "Uw plan is helder en de drie kamers beslissen samen. Wij doen twee aanbevelingen.");
        verhaal.aanbevelingen().forEach(a -> aanbevelingen.aanbevelingBewaren(re, waarden, null, 0, a));
        Briefbeeld brief = aanbevelingen.concept(re, waarden).orElseThrow();
        aanbevelingen.versturen(re, waarden, brief.stand(), brief.inleidingVersie());
    }

    private MandaatId mandaat(Demomandaat m) {
        return mandaten.van(m.gebruiker()).stream().filter(r -> r.partijNaam().startsWith(m.partij()) && m.regio().equals(r.regioNaam()))
                .findFirst().orElseThrow().id();
    }

    private MandaatId mandaat(String gebruiker, String regio) {
        return mandaten.van(gebruiker).stream().filter(r -> java.util.Objects.equals(regio, r.regioNaam())).findFirst().orElseThrow().id();
    }
}
