package nl.onderwijsregio.plan.uitwissel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.Plandeelinhoud;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.regeling.blad.Bladlezer;
import nl.onderwijsregio.regeling.blad.Bladlezer.Rij;
import nl.onderwijsregio.regeling.blad.Werkboekschrijver;

/** Goals, activities and money as a workbook: four sheets to work in, and one that says where they come from. The rest of the plan is not in it. */
final class Planwerkboek implements Planbestand {
    private final byte[] bestand;
    private final Map<String, String> kop;

    private Planwerkboek(byte[] bestand, Map<String, String> kop) {
        this.bestand = bestand.clone();
        this.kop = kop;
    }

    static byte[] schrijven(Planherkomst h, PlanInhoud inhoud) {
        Werkbladen bladen = new Werkbladen(inhoud);
        return Werkboekschrijver.schrijf(List.of(Werkbladen.herkomst(h), bladen.doelen(), bladen.activiteiten(), bladen.posten(), bladen.dekking()));
    }

    static Planwerkboek van(byte[] bestand) {
        if (!Bladlezer.bladen(bestand).contains(Werkbladen.PLAN)) {
            throw new IllegalArgumentException("Dit werkboek is geen werkboek van een plan: er is geen blad met de naam ‘plan’.");
        }
        Map<String, String> kop = Bladlezer.lees(bestand, Werkbladen.PLAN, Werkbladen.KOLOMMEN_PLAN).stream().collect(Collectors.toMap(
                r -> cel(r, "gegeven"), r -> cel(r, "waarde"), (een, ander) -> een));
        return new Planwerkboek(bestand, kop);
    }

    @Override
    public Planherkomst herkomst() {
        return new Planherkomst(kop("vorm"), kop("regio"), kop("regeling"), kop("tekst van"), kop("versie"), kop("moment"), kop("sha256"));
    }

    private String kop(String naam) {
        return kop.getOrDefault(naam, "");
    }

    @Override
    public PlanInhoud inhoud(PlanInhoud basis, Map<String, String> plaatsen, Inleesfouten fouten) {
        Werkrijen rijen = new Werkrijen(new Partijnamen(basis), fouten);
        List<Inleesrij> posten = rijen(Werkbladen.POSTEN, Werkbladen.KOLOMMEN_POSTEN, fouten, rijen::post);
        List<Doelregel> doelen = elementen(rijen(Werkbladen.DOELEN, Werkbladen.KOLOMMEN_DOELEN, fouten, rijen::doel), Elementlezer::doel, "D-", Doelregel::nummer, plaatsen);
        List<Activiteitregel> activiteiten = elementen(rijen(Werkbladen.ACTIVITEITEN, Werkbladen.KOLOMMEN_ACTIVITEITEN, fouten, r -> rijen.activiteit(r, posten)),
                Elementlezer::activiteit, "A-", Activiteitregel::nummer, plaatsen);
        List<PlanInhoud.Dekkingregel> dekking = elementen(rijen(Werkbladen.DEKKING, Werkbladen.KOLOMMEN_DEKKING, fouten, rijen::dekking), Elementlezer::dekking,
                "dekking", d -> 0, plaatsen);
        Werkrijen.eisGeplaatst(posten, activiteiten.stream().map(Activiteitregel::nummer).collect(Collectors.toSet()));
        Plandeelinhoud delen = basis.delen();
        return basis.met(basis.onderdelen(), activiteiten, dekking,
                new Plandeelinhoud(delen.indicatoren(), delen.vraagstukken(), doelen, delen.afspraken(), delen.formulieren()));
    }

    private List<Inleesrij> rijen(String blad, List<String> kolommen, Inleesfouten fouten, Function<Rij, Inleesrij> maken) {
        return fouten.probeer("", () -> Bladlezer.lees(bestand, blad, kolommen)).orElse(List.of()).stream().map(maken).toList();
    }

    private static <T> List<T> elementen(List<Inleesrij> rijen, Function<Inleesrij, T> maken, String soort, ToIntFunction<T> nummer, Map<String, String> plaatsen) {
        List<T> elementen = new ArrayList<>();
        for (Inleesrij rij : rijen) {
            T element = maken.apply(rij);
            if (element != null) {
                plaatsen.putIfAbsent(soort.endsWith("-") ? soort + nummer.applyAsInt(element) : soort, rij.plaats(""));
                elementen.add(element);
            }
        }
        return elementen;
    }

    private static String cel(Rij rij, String kolom) {
        return rij.cellen().containsKey(kolom) ? rij.cellen().get(kolom).inhoud().strip() : "";
    }
}
