package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Herkomst;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.regeling.Uitkomst;

/** Turns what the rules left in a dossier into the verdict: sentences filled in, passed checks added, sources named. */
public final class Uitwerking {

    private final Regelversie versie;
    private final Feiten feiten;
    private final Dossier dossier;
    private final Map<String, Postsoort> postsoorten;
    private final Invoernamen invoer;
    private final List<String> ontbreekt;
    private final Zinnen zinnen;

    public Uitwerking(Regelversie versie, Feiten feiten, Dossier dossier) {
        this.versie = versie;
        this.feiten = feiten;
        this.dossier = dossier;
        postsoorten = versie.regels().postsoorten().stream().collect(Collectors.toMap(Postsoort::code, p -> p));
        invoer = new Invoernamen(feiten, versie);
        ontbreekt = ontbreekt();
        zinnen = new Zinnen(feiten, versie, dossier.totaal(), perJaar(), nodigVoorBedrag());
    }

    /** The verdict. */
    public Beoordeling beoordeling() {
        Bandbreedte totaal = dossier.totaal();
        boolean begrensd = totaal.onder().isPresent() && totaal.boven().isPresent();
        Uitkomst uitkomst = dossier.vermeldingen().stream().flatMap(v -> v.gevolg().stream()).reduce(Uitkomst.VERLENEN, Uitkomst::ernstigste);
        return new Beoordeling(versie.regeling(), versie.versie(), versie.tekstHash(), uitkomst, totaal.bedrag(),
                begrensd ? totaal.onder() : Optional.empty(), begrensd ? totaal.boven() : Optional.empty(), perJaar(), bevindingen(), posten(),
                ontbreekt);
    }

    /** The amount of one year, for a regeling of several years. */
    private Optional<BigDecimal> perJaar() {
        return versie.parameters().parameter("jaren").flatMap(Parameter::waarde)
                .flatMap(jaren -> dossier.totaal().bedrag().map(b -> b.divide(new BigDecimal(jaren), 2, RoundingMode.DOWN)));
    }

    private List<Bevinding> bevindingen() {
        List<Bevinding> alle = new ArrayList<>();
        for (Toetssoort toets : versie.regels().toetsen()) {
            List<Vermelding> eigen = dossier.vermeldingen().stream().filter(v -> v.toets().equals(toets.code())).toList();
            if (eigen.isEmpty()) {
                alle.add(bevinding(toets, new Vermelding(toets.code(), Toetsuitslag.VOLDAAN, Optional.empty(), toets.voldaan(), "", "")));
            }
            eigen.forEach(v -> alle.add(bevinding(toets, v)));
        }
        return alle;
    }

    private Bevinding bevinding(Toetssoort toets, Vermelding v) {
        return new Bevinding(toets.code(), v.uitslag(), v.gevolg(), toets.artikel(), versie.bron(toets.artikel()), zinnen.vul(v.tekst()),
                toets.interpretatie(), Optional.of(v.herstel()).filter(h -> !h.isEmpty()).map(zinnen::vul),
                toets.invoer().stream().flatMap(n -> invoer.bronnen(n).stream()).distinct().toList());
    }

    private List<Post> posten() {
        return versie.regels().postsoorten().stream().flatMap(soort -> dossier.regels().stream()
                .filter(r -> r.code().equals(soort.code())).map(r -> post(soort, r))).toList();
    }

    private Post post(Postsoort soort, Regel regel) {
        Bandbreedte bedrag = regel.bedrag();
        boolean begrensd = bedrag.onder().isPresent() && bedrag.boven().isPresent();
        Tellingen tellingen = feiten.achtergrond().tellingen();
        List<Herkomst> herkomst = invoernamen(regel).flatMap(n -> invoer.telling(n).stream()).flatMap(t -> tellingen.herkomst(t).stream())
                .distinct().toList();
        return new Post(soort.code(), soort.artikel(), versie.bron(soort.artikel()), soort.omschrijving(), regel.formule().get(), bedrag.bedrag(),
                begrensd ? bedrag.onder() : Optional.empty(), begrensd ? bedrag.boven() : Optional.empty(),
                soort.evenredig() ? Post.Korting.EVENREDIG : Post.Korting.GEEN, soort.interpretatie(), toelichting(regel),
                invoernamen(regel).flatMap(n -> invoer.bronnen(n).stream()).distinct().toList(), herkomst);
    }

    /** The counts in the formula, and what the head of the rule names besides. */
    private Stream<String> invoernamen(Regel regel) {
        return Stream.concat(regel.invoer().stream(), postsoorten.get(regel.code()).invoer().stream());
    }

    private String toelichting(Regel regel) {
        List<String> zinsdelen = new ArrayList<>();
        if (!regel.tekst().isEmpty()) {
            zinsdelen.add(zinnen.vul(regel.tekst()));
        }
        if (regel.invoer().size() == 1) {
            invoer.telling(regel.invoer().getFirst()).ifPresent(telling -> {
                if (feiten.achtergrond().tellingen().aantal(telling).bovengrens() == 0) {
                    zinsdelen.add("Er zijn geen " + telling.omschrijving() + ".");
                }
            });
        }
        if (regel.invoer().size() == 1 || regel.invoer().isEmpty()) {
            invoernamen(regel).flatMap(n -> invoer.telling(n).stream()).flatMap(t -> feiten.achtergrond().tellingen().herkomst(t).stream()
                    .flatMap(h -> benadering(t, h).stream())).distinct().forEach(zinsdelen::add);
        }
        return String.join(" ", zinsdelen);
    }

    /** How far a count lies from the legal teldatum, when it does. */
    private Optional<String> benadering(Telling telling, Herkomst herkomst) {
        String naam = telling.sector().map(s -> "teldatum." + s.naam()).orElse("");
        return versie.parameters().parameter(naam).flatMap(Parameter::waarde).map(java.time.LocalDate::parse)
                .flatMap(wettelijk -> herkomst.peildatum().filter(p -> !p.equals(wettelijk)).map(p -> "Benadering van de teldatum: geteld op "
                        + Tekst.dag(p) + ", de regeling noemt " + Tekst.dag(wettelijk) + "."));
    }

    /** What keeps the amount from being exact, in words. */
    private List<String> nodigVoorBedrag() {
        List<Regel> onzeker = dossier.regels().stream().filter(r -> !r.bedrag().isExact()).toList();
        Stream<String> namen = onzeker.stream().flatMap(this::invoernamen).distinct().flatMap(n -> invoer.onbekend(n).stream());
        Stream<String> figuren = onzeker.stream().flatMap(r -> r.parameters().stream()).distinct()
                .flatMap(p -> versie.parameters().parameter(p).stream()).filter(p -> p.waarde().isEmpty()).map(p -> Tekst.metKleineLetter(p.omschrijving()));
        return Stream.concat(namen, figuren).distinct().toList();
    }

    private List<String> ontbreekt() {
        Set<String> namen = new LinkedHashSet<>();
        for (Toetssoort toets : versie.regels().toetsen()) {
            dossier.vermeldingen().stream().filter(v -> v.toets().equals(toets.code()) && v.uitslag() == Toetsuitslag.ONBEKEND)
                    .forEach(v -> namen.addAll(ontbreekt(toets, v)));
        }
        return List.copyOf(namen);
    }

    private List<String> ontbreekt(Toetssoort toets, Vermelding v) {
        if (!v.gat().isEmpty()) {
            return List.of("parameter " + v.gat());
        }
        List<String> namen = Stream.concat(toets.invoer().stream().flatMap(n -> invoer.ontbrekend(n).stream()),
                dossier.isBedragtoets(toets.code()) ? ontbreektVoorBedrag() : Stream.empty()).toList();
        return namen.isEmpty() ? List.of("oordeel " + toets.code()) : namen;
    }

    private Stream<String> ontbreektVoorBedrag() {
        return dossier.regels().stream().filter(r -> !r.bedrag().isExact()).flatMap(r -> Stream.concat(
                invoernamen(r).flatMap(n -> invoer.ontbrekend(n).stream()),
                r.parameters().stream().filter(versie.parameters()::isGat).map(p -> "parameter " + p)));
    }
}
