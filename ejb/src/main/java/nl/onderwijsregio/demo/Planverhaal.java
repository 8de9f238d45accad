package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.demo.Verhaal.Demoactiviteit;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.plan.Bijlagen;
import nl.onderwijsregio.plan.Dekkingregel;
import nl.onderwijsregio.plan.Kostensoort;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.toets.Regiotoets;

/** The part of the story in which the projectleider writes the plan of a region. */
@Dependent
class Planverhaal {
    private static final String LEIDER = "projectleider";

    @Inject
    Regiotoets regiotoets;
    @Inject
    Plannen plannen;
    @Inject
    Activiteiten activiteiten;
    @Inject
    Plandelen plandelen;
    @Inject
    Bijlagen bijlagen;

    private final Verhaal verhaal = Verhaal.lezen();

    /** @param compleet whether it is written to its end, with a begroting and an attachment */
    List<Verhaalstap> stappen(MandaatId mandaat, String regio, boolean compleet) {
        List<Verhaalstap> stappen = new ArrayList<>();
        stappen.add(new Verhaalstap(regio + ": plan beginnen", LEIDER, () -> {
            plannen.beginnen(mandaat);
            List.of("peer-review-2025", "aspirant-beoordeling-2025", "aspirant-onvoldoende")
                    .forEach(kenmerk -> plannen.kenmerkBeantwoorden(mandaat, kenmerk, false));
        }));
        List<String> letters = compleet ? verhaal.onderdelen().keySet().stream().sorted().toList() : List.of("a", "m", "o");
        letters.forEach(letter -> stappen.add(new Verhaalstap(regio + ": onderdeel " + letter, LEIDER, () -> schrijven(mandaat, letter, regio, compleet))));
        if (compleet) {
            stappen.add(new Verhaalstap(regio + ": delen", LEIDER, () -> invullen(mandaat)));
            stappen.add(new Verhaalstap(regio + ": begroten", LEIDER, () -> begroten(mandaat)));
            stappen.add(new Verhaalstap(regio + ": overeenkomst", LEIDER,
                    () -> bijlagen.toevoegen(mandaat, "g", "samenwerkingsovereenkomst-fictief.pdf", Verhaal.overeenkomst())));
        }
        return stappen;
    }

    private void schrijven(MandaatId mandaat, String letter, String regio, boolean compleet) {
        if (plannen.overzicht(mandaat).orElseThrow().vanToepassing().stream().noneMatch(o -> o.letter().equals(letter))) {
            return;
        }
        String tekst = verhaal.onderdelen().get(letter).replace("De Waarden", regio.replace(" (fictief)", ""));
        plannen.bewaren(mandaat, letter, plannen.onderdeel(mandaat, letter).versie(), tekst);
        plannen.klaarZetten(mandaat, letter, compleet || !letter.equals("a"));
    }

    /** The structured parts; what the product knows itself is taken over and looked at. */
    private void invullen(MandaatId mandaat) {
        plandelen.cijfersOvernemen(mandaat);
        plandelen.delen(mandaat).indicatoren().forEach(i -> {
            if (verhaal.cijfers().containsKey(i.indicator().code())) {
                plandelen.indicatorBewaren(mandaat, i.indicator().code(), i.versie(), verhaal.cijfers().get(i.indicator().code()).opgave());
            } else if (i.overgenomen()) {
                plandelen.indicatorBewaren(mandaat, i.indicator().code(), i.versie(), i.opgave());
            }
        });
        verhaal.vraagstukken().forEach(v -> plandelen.deelToevoegen(mandaat, v));
        verhaal.doelen().forEach(d -> plandelen.deelToevoegen(mandaat, d.opgave()));
        verhaal.afspraken().forEach(a -> plandelen.deelToevoegen(mandaat, a));
        verhaal.formulieren().forEach((deel, velden) -> plandelen.formulierBewaren(mandaat, deel, 0, velden));
    }

    /** Divides the amount of the toets over the activities; what rounding leaves goes to the last one, so that it balances. */
    private void begroten(MandaatId mandaat) {
        var beeld = regiotoets.beeld(mandaat);
        BigDecimal geld = beeld.toets().beoordeling().bedrag().orElseThrow();
        long eigenaar = beeld.feiten().deelnemers().getFirst().partijId();
        BigDecimal rest = geld;
        for (int i = 0; i < verhaal.activiteiten().size(); i++) {
            Demoactiviteit a = verhaal.activiteiten().get(i);
            boolean laatste = i == verhaal.activiteiten().size() - 1;
            BigDecimal bedrag = laatste ? rest : geld.multiply(a.deel()).setScale(0, RoundingMode.DOWN);
            rest = rest.subtract(bedrag);
            SortedSet<Long> partners = beeld.feiten().deelnemers().stream().map(Deelnemer::partijId).filter(p -> p != eigenaar).limit(2 + i % 2)
                    .collect(Collectors.toCollection(TreeSet::new));
            activiteiten.activiteitToevoegen(mandaat, new Activiteitopgave(a.functie(), a.naam(), a.doel(), a.indicator(), eigenaar,
                    LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), bedrag, a.toelichting(), a.resultaat(), partners, new TreeSet<>(a.doelen()),
                    posten(bedrag), bedrag, BigDecimal.ZERO));
        }
        activiteiten.dekkingBewaren(mandaat, List.of(new Dekkingregel("Subsidie onderwijsregio's 2025", geld)));
    }

    /** Personnel with a rate per fte, a twelfth for coordination, and the rest for materials: together exactly the amount. */
    private static List<Begrotingspost> posten(BigDecimal bedrag) {
        BigDecimal tarief = new BigDecimal("92000");
        BigDecimal fte = bedrag.multiply(new BigDecimal("0.7")).divide(tarief, 1, RoundingMode.DOWN);
        BigDecimal personeel = fte.multiply(tarief);
        BigDecimal coordinatie = bedrag.divide(new BigDecimal(12), 0, RoundingMode.DOWN);
        return List.of(new Begrotingspost(0, Kostensoort.PERSONEEL, "Begeleiders en leraren (fictief)", 2025, fte, tarief, personeel, false),
                new Begrotingspost(0, Kostensoort.PERSONEEL, "Coördinatie door het programmabureau (fictief)", 2025, null, null, coordinatie, true),
                new Begrotingspost(0, Kostensoort.MATERIEEL, "Bijeenkomsten en materiaal (fictief)", 2025, null, null,
                        bedrag.subtract(personeel).subtract(coordinatie), false));
    }
}
