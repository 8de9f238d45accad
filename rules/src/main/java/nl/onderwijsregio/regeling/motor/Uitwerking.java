package nl.onderwijsregio.regeling.motor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final Invoernamen invoer;
    private final List<String> ontbreekt;
    private final Zinnen zinnen;

    public Uitwerking(Regelversie versie, Feiten feiten, Dossier dossier) {
        this.versie = versie;
        this.feiten = feiten;
        this.dossier = dossier;
        invoer = new Invoernamen(feiten, versie.planformat().ondertekenaars());
        ontbreekt = ontbreekt();
        zinnen = new Zinnen(feiten, versie, dossier.totaal(), nodigVoorBedrag());
    }

    /** The verdict. */
    public Beoordeling beoordeling() {
        Bandbreedte totaal = dossier.totaal();
        boolean begrensd = totaal.onder().isPresent() && totaal.boven().isPresent();
        Uitkomst uitkomst = dossier.vermeldingen().stream().flatMap(v -> v.gevolg().stream()).reduce(Uitkomst.VERLENEN, Uitkomst::ernstigste);
        return new Beoordeling(versie.regeling(), versie.versie(), versie.tekstHash(), uitkomst, totaal.bedrag(),
                begrensd ? totaal.onder() : Optional.empty(), begrensd ? totaal.boven() : Optional.empty(), bevindingen(), posten(), ontbreekt);
    }

    private List<Bevinding> bevindingen() {
        List<Bevinding> alle = new ArrayList<>();
        for (Toetssoort toets : versie.regels().toetsen()) {
            List<Vermelding> eigen = dossier.vermeldingen().stream().filter(v -> v.toets().equals(toets.code())).toList();
            if (eigen.isEmpty()) {
                alle.add(bevinding(toets, new Vermelding(toets.code(), Toetsuitslag.VOLDAAN, Optional.empty(), toets.voldaan(), Optional.empty())));
            }
            eigen.forEach(v -> alle.add(bevinding(toets, v)));
        }
        return alle;
    }

    private Bevinding bevinding(Toetssoort toets, Vermelding v) {
        return new Bevinding(toets.code(), v.uitslag(), v.gevolg(), toets.artikel(), versie.bron(toets.artikel()), zinnen.vul(v.tekst()),
                toets.interpretatie(), v.herstel().map(zinnen::vul), toets.invoer().stream().flatMap(n -> invoer.bronnen(n).stream()).distinct().toList());
    }

    private List<Post> posten() {
        return versie.regels().postsoorten().stream().flatMap(soort -> dossier.regels().stream()
                .filter(r -> r.code().equals(soort.code())).map(r -> post(soort, r))).toList();
    }

    private Post post(Postsoort soort, Regel regel) {
        Bandbreedte bedrag = regel.bedrag();
        boolean begrensd = bedrag.onder().isPresent() && bedrag.boven().isPresent();
        Tellingen tellingen = feiten.achtergrond().tellingen();
        List<Herkomst> herkomst = regel.tellingen().stream().flatMap(t -> tellingen.herkomst(t).stream()).distinct().toList();
        Stream<String> namen = regel.tellingen().stream().flatMap(t -> tellingen.invoer(t).stream());
        List<String> gebruikt = (soort.code().equals("GROEN_MAXIMUM") ? Stream.concat(namen, Stream.of("landelijk")) : namen).distinct().toList();
        return new Post(soort.code(), soort.artikel(), versie.bron(soort.artikel()), soort.omschrijving(), regel.formule().get(), bedrag.bedrag(),
                begrensd ? bedrag.onder() : Optional.empty(), begrensd ? bedrag.boven() : Optional.empty(),
                soort.evenredig() ? Post.Korting.EVENREDIG : Post.Korting.GEEN, soort.interpretatie(), toelichting(regel), gebruikt, herkomst);
    }

    private String toelichting(Regel regel) {
        List<String> zinsdelen = new ArrayList<>();
        if (!regel.tekst().isEmpty()) {
            zinsdelen.add(zinnen.vul(regel.tekst()));
        }
        if (regel.tellingen().size() == 1) {
            Telling telling = regel.tellingen().getFirst();
            if (feiten.achtergrond().tellingen().aantal(telling).bovengrens() == 0) {
                zinsdelen.add("Er zijn geen " + telling.omschrijving() + ".");
            }
            feiten.achtergrond().tellingen().herkomst(telling).forEach(h -> benadering(telling, h).ifPresent(zinsdelen::add));
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
        Tellingen tellingen = feiten.achtergrond().tellingen();
        List<Regel> onzeker = dossier.regels().stream().filter(r -> !r.bedrag().isExact()).toList();
        Stream<String> aantallen = onzeker.stream().flatMap(r -> r.tellingen().stream()).distinct()
                .filter(t -> !tellingen.aantal(t).isBekend()).map(t -> "het aantal " + t.omschrijving());
        Stream<String> figuren = onzeker.stream().flatMap(r -> r.parameters().stream()).distinct()
                .flatMap(p -> versie.parameters().parameter(p).stream()).filter(p -> p.waarde().isEmpty())
                .map(p -> p.omschrijving().substring(0, 1).toLowerCase(Locale.ROOT) + p.omschrijving().substring(1));
        return Stream.concat(aantallen, figuren).toList();
    }

    private List<String> ontbreekt() {
        Set<String> namen = new LinkedHashSet<>();
        for (Toetssoort toets : versie.regels().toetsen()) {
            if (dossier.vermeldingen().stream().anyMatch(v -> v.toets().equals(toets.code()) && v.uitslag() == Toetsuitslag.ONBEKEND)) {
                toets.invoer().forEach(n -> namen.addAll(invoer.ontbrekend(n)));
            }
        }
        for (Regel regel : dossier.regels()) {
            if (!regel.bedrag().isExact()) {
                regel.tellingen().forEach(t -> namen.addAll(feiten.achtergrond().tellingen().ontbrekend(t)));
                regel.parameters().stream().filter(versie.parameters()::isGat).map(p -> "parameter " + p).forEach(namen::add);
            }
        }
        return List.copyOf(namen);
    }
}
